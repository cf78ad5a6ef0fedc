//! A copy of the audit trail as CSV (RFC 4180), for a spreadsheet or another program.
//!
//! Codes for programs and words for people stand side by side. Each entry has its place in the hash chain and the hash there;
//! the last line is the newest place of all. So somebody who kept a copy can compare it with the trail, and with the signed
//! heads: the hash of an entry is made of the columns `entry`, `at_utc`, `actor`, `action`, `subject` and `request` and of the
//! hash before (`libs/chain`).

use authz::Audited;
use chain::Link;
use chrono::SecondsFormat;
use data_encoding::HEXLOWER;
use i18n::Catalogue;
use kernel::{Instant, Locale, codes::CodeList};

use crate::{Error, store::audit::Listed};

/// Without it spreadsheets take UTF-8 for something else.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

const COLUMNS: [&str; 13] = [
    "place",
    "entry",
    "at_utc",
    "actor",
    "actor_name",
    "action",
    "action_text",
    "about",
    "about_text",
    "subject",
    "subject_name",
    "request",
    "hash",
];

/// A copy that is being written.
pub(crate) struct AuditCopy<'a> {
    csv: csv::Writer<Vec<u8>>,
    catalogue: &'a Catalogue,
    locale: Locale,
    entries: usize,
}

impl<'a> AuditCopy<'a> {
    /// Begins one, with words in this language.
    ///
    /// # Errors
    /// Never, in memory.
    pub(crate) fn begin(catalogue: &'a Catalogue, locale: Locale) -> Result<Self, Error> {
        let mut csv = csv::WriterBuilder::new().from_writer(BYTE_ORDER_MARK.to_vec());
        csv.write_record(COLUMNS)?;
        Ok(Self { csv, catalogue, locale, entries: 0 })
    }

    /// How many entries it has.
    pub(crate) fn entries(&self) -> usize {
        self.entries
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// Never, in memory.
    pub(crate) fn add(&mut self, row: &Listed) -> Result<(), Error> {
        let audited = Audited::from_code(&row.action);
        let label = |list: &str, code: &str| self.catalogue.label(self.locale, list, code);
        let about = row.subject.and(audited).map(|audited| audited.about());
        let cells = [
            row.place.map(|place| place.to_string()).unwrap_or_default(),
            row.id.to_string(),
            moment(row.at),
            inert(&row.actor),
            inert(row.name.as_deref().unwrap_or_default()),
            inert(&row.action),
            audited.map(|audited| label(Audited::LIST, audited.code())).unwrap_or_default(),
            about.map(|about| about.code().to_owned()).unwrap_or_default(),
            about.map(|about| label(authz::AuditSubject::LIST, about.code())).unwrap_or_default(),
            row.subject.map(|subject| subject.to_string()).unwrap_or_default(),
            inert(row.subject_name.as_deref().unwrap_or_default()),
            row.request_id.to_string(),
            row.hash.as_deref().map(|hash| HEXLOWER.encode(hash)).unwrap_or_default(),
        ];
        self.csv.write_record(cells)?;
        self.entries += 1;
        Ok(())
    }

    /// Ends it with the newest place of the chain, as it was at that moment.
    ///
    /// # Errors
    /// Never, in memory.
    pub(crate) fn end(mut self, newest: Option<&Link>, at: Instant) -> Result<Vec<u8>, Error> {
        let mut cells = vec![String::new(); COLUMNS.len()];
        cells[2] = moment(at);
        cells[5] = "newest_place".to_owned();
        let (id, sealed) = ("audit-copy-newest-place", newest.map(|newest| newest.seq));
        cells[6] = self.catalogue.text(self.locale, if sealed.is_some() { id } else { "audit-copy-no-place" }, &[]);
        if let Some(newest) = newest {
            cells[0] = newest.seq.to_string();
            cells[1] = newest.audit_id.to_string();
            cells[12] = HEXLOWER.encode(&newest.hash);
        }
        self.csv.write_record(cells)?;
        self.csv.into_inner().map_err(|error| Error::Copy(csv::Error::from(error.into_error())))
    }
}

/// To the microsecond, as it stands in the trail.
fn moment(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// A text that a spreadsheet takes for a text, and for one: what begins like a formula gets an apostrophe in front (OWASP, CSV
/// injection), and whatever may end a cell becomes a space, since where the decimal mark is a comma spreadsheets divide at
/// semicolons. People choose their own names.
fn inert(text: &str) -> String {
    let text = text.replace([';', '\t', '\r', '\n'], " ");
    let is_formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn row(name: &str, action: &str) -> Listed {
        Listed {
            id: 42,
            at: chrono::DateTime::from_timestamp_micros(1_795_000_000_123_456).unwrap(),
            actor: Uuid::from_u128(1).to_string(),
            name: Some(name.to_owned()),
            action: action.to_owned(),
            subject: Some(Uuid::from_u128(2)),
            request_id: Uuid::from_u128(3),
            subject_name: None,
            entries: None,
            place: Some(7),
            hash: Some(vec![5; 32]),
        }
    }

    #[test]
    fn no_name_becomes_a_formula_wherever_a_spreadsheet_divides() {
        for (name, written) in [
            ("x;=1+1", "x =1+1"),
            (";=1+1", "' =1+1"),
            ("x\t@SUM(1)", "x @SUM(1)"),
            ("\r\n-1", "'  -1"),
            ("  =1+1", "'  =1+1"),
            ("＝1+1", "'＝1+1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠x", "'＠x"),
            ("Sok-Dara, =x", "Sok-Dara, =x"),
        ] {
            assert_eq!(inert(name), written, "{name:?}");
        }
    }

    #[test]
    fn a_copy_has_codes_words_and_hashes_and_no_formula() {
        let catalogue = Catalogue::load().unwrap();
        let mut copy = AuditCopy::begin(&catalogue, Locale::English).unwrap();
        for name in ["=HYPERLINK(\"http://evil.example\")", "Sok, \"Dara\"", "@x", "សុខ ដារ៉ា"] {
            copy.add(&row(name, "read_case_words")).unwrap();
        }
        copy.add(&row("x", "something_of_another_year")).unwrap();
        assert_eq!(copy.entries(), 5);
        let newest = Link { seq: 9, audit_id: 44, hash: [6; 32] };
        let bytes = copy.end(Some(&newest), row("", "").at).unwrap();
        assert_eq!(&bytes[..3], [0xEF, 0xBB, 0xBF]);
        let rows: Vec<csv::StringRecord> =
            csv::Reader::from_reader(&bytes[3..]).records().collect::<Result<_, _>>().unwrap();
        assert_eq!(rows.len(), 6);
        assert_eq!(&rows[0][4], "'=HYPERLINK(\"http://evil.example\")");
        assert_eq!((&rows[1][4], &rows[2][4], &rows[3][4]), ("Sok, \"Dara\"", "'@x", "សុខ ដារ៉ា"));
        assert_eq!((&rows[0][0], &rows[0][2]), ("7", "2026-11-18T11:06:40.123456Z"));
        assert_eq!((&rows[0][5], &rows[0][7]), ("read_case_words", "case"));
        assert!(!rows[0][6].is_empty() && rows[0][12].len() == 64);
        assert_eq!((&rows[4][5], &rows[4][6]), ("something_of_another_year", ""));
        assert_eq!((&rows[5][0], &rows[5][1], &rows[5][5]), ("9", "44", "newest_place"));
        assert_eq!(rows[5][12], "06".repeat(32));
    }
}
