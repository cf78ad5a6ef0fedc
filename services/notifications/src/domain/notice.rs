//! What people who work here are told of, and how they like that.

use chrono::{Days, NaiveTime};
use due::Calendar;
use kernel::{
    AccountId, CaseId, InquiryId, Instant,
    codes::{NoticeKind, NoticeMail},
};

use super::mail::Template;

/// What a notice is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum About {
    Inquiry(InquiryId),
    Case(CaseId),
}

/// Something to tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct News {
    pub kind: NoticeKind,
    pub about: About,
    /// Somebody is in danger: it is told at once, and at any hour.
    pub urgent: bool,
}

impl News {
    /// The text of its mail.
    pub(crate) fn template(self) -> Template {
        match self.kind {
            NoticeKind::Urgent => Template::UrgentWaiting,
            NoticeKind::New => Template::InquiryWaiting,
            NoticeKind::Reply => Template::ReplyWaiting,
            NoticeKind::Assigned => Template::InquiryAssigned,
            NoticeKind::Reminder => Template::InquiryOverdue,
            NoticeKind::Withdrawn => Template::InquiryWithdrawn,
            NoticeKind::Approval => Template::ApprovalWaiting,
        }
    }
}

/// How somebody likes to be told by mail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Preference {
    pub mail: NoticeMail,
    /// From when to when only danger is told; over midnight, where it ends before it begins.
    pub quiet: Option<(NaiveTime, NaiveTime)>,
    /// From which time of day the summary goes.
    pub digest_at: NaiveTime,
}

/// From when on a summary goes, unless somebody chose another time: before the day's work.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");

/// Who chose nothing.
impl Default for Preference {
    fn default() -> Self {
        Self { mail: NoticeMail::AtOnce, quiet: None, digest_at: MORNING }
    }
}

impl Preference {
    /// When the mail about something goes; `None`: there is none about it alone.
    pub(crate) fn mail_at(self, news: News, now: Instant, calendar: &Calendar) -> Option<Instant> {
        match self.mail {
            _ if news.urgent => Some(now),
            NoticeMail::AtOnce => Some(self.after_quiet(now, calendar)),
            NoticeMail::Daily | NoticeMail::UrgentOnly => None,
        }
    }

    fn after_quiet(self, now: Instant, calendar: &Calendar) -> Instant {
        let Some((from, to)) = self.quiet else { return now };
        let (day, time) = (calendar.day_of(now), calendar.time_of(now));
        let over_midnight = to < from;
        let is_quiet = if over_midnight { time >= from || time < to } else { (from..to).contains(&time) };
        match is_quiet {
            false => now,
            true if over_midnight && time >= from => calendar.moment(day + Days::new(1), to),
            true => calendar.moment(day, to),
        }
    }
}

/// A colleague with what they like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader {
    pub account: AccountId,
    pub preference: Preference,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn news(urgent: bool) -> News {
        News { kind: NoticeKind::New, about: About::Inquiry(InquiryId::new()), urgent }
    }

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn time(hour: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
    }

    /// When a mail goes of what happened then, in Phnom Penh (UTC+7).
    fn goes(mail: NoticeMail, quiet: Option<(u32, u32)>, urgent: bool, happened: &str) -> Option<Instant> {
        let quiet = quiet.map(|(from, to)| (time(from), time(to)));
        let calendar = Calendar::new("KH".parse().ok(), [], []);
        Preference { mail, quiet, ..Preference::default() }.mail_at(news(urgent), at(happened), &calendar)
    }

    #[test]
    fn danger_is_told_at_once_whatever_somebody_chose() {
        let night = "2026-11-23T18:00:00Z";
        for mail in [NoticeMail::AtOnce, NoticeMail::Daily, NoticeMail::UrgentOnly] {
            assert_eq!(goes(mail, Some((22, 7)), true, night), Some(at(night)), "{mail}");
        }
    }

    #[test]
    fn in_quiet_hours_a_mail_waits_for_their_end() {
        let quiet = Some((22, 7));
        let morning = Some(at("2026-11-24T00:00:00Z"));
        assert_eq!(goes(NoticeMail::AtOnce, quiet, false, "2026-11-23T15:00:00Z"), morning, "from ten in the evening");
        assert_eq!(goes(NoticeMail::AtOnce, quiet, false, "2026-11-23T23:59:00Z"), morning, "until seven");
        let noon = "2026-11-24T05:00:00Z";
        assert_eq!(goes(NoticeMail::AtOnce, quiet, false, noon), Some(at(noon)));
        assert_eq!(goes(NoticeMail::AtOnce, Some((12, 14)), false, noon), Some(at("2026-11-24T07:00:00Z")));
    }

    #[test]
    fn who_reads_a_summary_gets_no_mail_of_its_own() {
        assert_eq!(goes(NoticeMail::Daily, None, false, "2026-11-23T05:00:00Z"), None);
        assert_eq!(goes(NoticeMail::UrgentOnly, None, false, "2026-11-23T05:00:00Z"), None);
    }
}
