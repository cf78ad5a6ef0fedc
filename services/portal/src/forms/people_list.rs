//! A list of people, pasted from a spreadsheet or a CSV file (RFC 4180).

use contracts::identity::Invite;

/// A row of the list.
pub struct Row {
    /// In which line of the list it begins, from 1.
    pub line: u64,
    /// Who is to be invited.
    pub invite: Invite,
}

/// One more than identity takes at one time: it says that there are too many, and the rest is not even read.
const MOST: usize = 201;

/// Name, e-mail address, roles, language.
const COLUMNS: usize = 4;

/// Reads the rows: fields apart by tabs, semicolons or commas, whichever the first row has. `names_address` says whether a
/// cell of the first row is the heading of the addresses; else it is somebody's row, however wrong. `role` reads a role as
/// somebody calls it; a row without a language gets `locale`.
pub fn read(text: &str, locale: &str, names_address: impl Fn(&str) -> bool, role: impl Fn(&str) -> String) -> Vec<Row> {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let delimiter = ['\t', ';'].into_iter().find(|mark| first.contains(*mark)).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter as u8)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    // Text in memory, with rows of any length: none of them fails.
    let rows = reader.records().flatten().filter(|row| row.iter().any(|cell| !cell.is_empty()));
    let cells = rows.map(|row| {
        let mut cells: Vec<String> = row.iter().take(COLUMNS).map(str::to_owned).collect();
        cells.resize(COLUMNS, String::new());
        (line_of(text, row.position()), cells)
    });
    let is_heading =
        |number: usize, cells: &[String]| number == 0 && cells.get(1).is_some_and(|cell| names_address(cell));
    let rows = cells.enumerate().filter(|(number, (_, cells))| !is_heading(*number, cells));
    let invite = |cells: Vec<String>| Invite {
        roles: cells[2].split(['+', '/', '|']).map(str::trim).filter(|name| !name.is_empty()).map(&role).collect(),
        locale: if cells[3].is_empty() { locale.to_owned() } else { cells[3].to_lowercase() },
        name: cells[0].clone(),
        email: cells[1].clone(),
    };
    rows.take(MOST).map(|(_, (line, cells))| Row { line, invite: invite(cells) }).collect()
}

/// Where a row is said to begin right after the one before; blank lines between them are not its own.
fn line_of(text: &str, position: Option<&csv::Position>) -> u64 {
    let before = position.and_then(|position| text.split_at_checked(usize::try_from(position.byte()).ok()?));
    let Some((before, rest)) = before else { return 0 };
    let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let lines = |text: &str| text.matches('\n').count() as u64;
    1 + lines(before) + lines(&rest[..blank])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(String, String, Vec<String>, String)> {
        let read = read(text, "en", |cell| cell == "Mail", |role| role.to_lowercase().replace(' ', "_"));
        read.into_iter().map(|row| row.invite).map(|row| (row.name, row.email, row.roles, row.locale)).collect()
    }

    #[test]
    fn a_row_is_named_by_its_line_in_the_list() {
        let read = read(
            "Name,Mail\n\nA,a@x.example\n\"B\nC\",b@x.example\nD,d@x.example",
            "en",
            |cell| cell == "Mail",
            str::to_owned,
        );
        assert_eq!(read.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 4, 6]);
    }

    #[test]
    fn nobody_is_taken_for_a_heading_or_swallowed_in_silence() {
        assert_eq!(rows("Sok Dara,dara.x.example,alternate,km\nA,a@x.example").len(), 2, "an address with a slip");
        let unclosed = rows("\"A,a@x.example,alternate,en\nB,b@x.example,alternate,en");
        assert_eq!(unclosed.iter().map(|row| row.1.as_str()).collect::<Vec<_>>(), [""], "a row that has no address");
    }

    #[test]
    fn a_list_is_read_as_spreadsheets_give_it() {
        let one = [("Sok, Dara".to_owned(), "d@x.example".to_owned(), vec!["focal_point".to_owned()], "km".to_owned())];
        assert_eq!(rows("Name\tMail\tRoles\tLanguage\r\nSok, Dara\td@x.example\tFocal point\tkm\r\n"), one);
        assert_eq!(rows("\"Sok, Dara\",d@x.example,focal point,KM\n\n"), one);
        let two = rows("A;a@x.example;alternate + affiliate admin\nB");
        assert_eq!(two[0].2, ["alternate", "affiliate_admin"]);
        assert_eq!(two[0].3, "en", "the language of who invites");
        assert_eq!((two[1].0.as_str(), two[1].1.as_str()), ("B", ""), "what is missing is told beside the row");
        assert!(rows(" \n").is_empty());
    }
}
