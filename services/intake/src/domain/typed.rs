//! What somebody typed stays as it was typed; where that is Zawgyi, it is read in Unicode.

use std::collections::BTreeMap;

use i18n::zawgyi::{self, Keyboard};
use kernel::codes::Channel;

use super::words::Words;

/// What was typed otherwise than it is read, by its field on the wire.
pub(crate) type Typed = BTreeMap<String, String>;

/// Characters that are converted for one page at the most: a tenth of a second of work.
const MOST: usize = 50_000;

/// Reads texts that stand on one page, each by itself.
pub(crate) struct Reader {
    left: usize,
}

impl Default for Reader {
    fn default() -> Self {
        Self { left: MOST }
    }
}

impl Reader {
    /// A text as it is read, and as it was typed where that is something else.
    pub(crate) fn read(&mut self, text: String) -> (String, Option<String>) {
        let length = text.chars().count();
        let unicode = if length <= self.left { zawgyi::unicode(&text) } else { None };
        match unicode {
            Some(unicode) => {
                self.left -= length;
                (unicode, Some(text))
            }
            None => (text, None),
        }
    }
}

impl Words {
    /// Puts in the place of what was typed in Zawgyi what it is in Unicode; gives what was typed. `channel`: a worker types on one
    /// phone; a colleague may have pasted a part.
    pub(crate) fn read_zawgyi(&mut self, channel: Channel) -> Typed {
        let mut typed = Typed::new();
        let mut put = |field: String, text: &mut String, unicode: Option<String>| {
            if let Some(unicode) = unicode {
                typed.insert(field, std::mem::replace(text, unicode));
            }
        };
        // It may have been said anew later, on another phone.
        if let Some(text) = &mut self.safe_times {
            let unicode = zawgyi::unicode(text);
            put("safe_times".to_owned(), text, unicode);
        }
        let texts = self.typed_at_once();
        let keyboard = Keyboard::of(texts.iter().filter(|_| channel == Channel::Web).map(|(_, text)| text.as_str()));
        for (field, text) in texts {
            let unicode = keyboard.unicode(text);
            put(field, text, unicode);
        }
        typed
    }

    /// What was written and not chosen, by its field on the wire; but for how to reach the worker: that is used as it was typed.
    fn typed_at_once(&mut self) -> Vec<(String, &mut String)> {
        let lines = [
            ("name", &mut self.name),
            ("employer", &mut self.particulars.employer),
            ("agency", &mut self.particulars.agency),
        ];
        let lines = lines.into_iter().filter_map(|(field, text)| Some((field.to_owned(), text.as_mut()?)));
        let own = self.particulars.own.iter_mut().flat_map(|answer| {
            let field = format!("own.{}", answer.question);
            answer.values.iter_mut().map(move |value| (field.clone(), value))
        });
        std::iter::once(("message".to_owned(), &mut self.message)).chain(lines).chain(own).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::particulars::Particulars;

    const STORY: &str = "အျပဳအမွု မ်ားကို က်င့္သိ";

    fn words() -> Words {
        Words {
            message: STORY.to_owned(),
            name: Some("လွ".to_owned()),
            contact_value: Some("ေအာင္ 09 123 456".to_owned()),
            safe_times: Some("မေတ္တာ".to_owned()),
            in_danger_now: false,
            action_chosen: None,
            particulars: Particulars { employer: Some("Golden Shoes".to_owned()), ..Particulars::default() },
        }
    }

    #[test]
    fn a_name_is_read_beside_what_its_writer_told_and_what_was_typed_is_given_too() {
        let mut read = words();
        let typed = read.read_zawgyi(Channel::Web);
        assert!(read.message.contains("များကို"), "{}", read.message);
        assert_eq!(read.name.as_deref(), Some("လှ"));
        let expected = [("message".to_owned(), STORY.to_owned()), ("name".to_owned(), "လွ".to_owned())];
        assert_eq!(typed, expected.into());
        assert_eq!(read.contact_value, words().contact_value, "it is used as it was typed");
        let again = read.read_zawgyi(Channel::Web);
        assert!(again.is_empty(), "what is Unicode stays: {again:?}");
    }

    #[test]
    fn what_a_colleague_entered_is_read_text_by_text() {
        let mut read = words();
        assert_eq!(read.read_zawgyi(Channel::Phone).into_keys().collect::<Vec<_>>(), ["message"]);
        assert_eq!(read.name.as_deref(), Some("လွ"));
    }

    #[test]
    fn a_page_reads_as_much_as_it_may() {
        let (typed, mut reader) = ("ျပဳျခင္းသည္ လူခပ္".to_owned(), Reader::default());
        assert_eq!(reader.read(typed.clone()), ("ပြုခြင်းသည် လူခပ်".to_owned(), Some(typed.clone())));
        assert_eq!(reader.read("Mingalaba".to_owned()), ("Mingalaba".to_owned(), None));
        let long = typed.repeat(MOST / typed.chars().count());
        assert_eq!(reader.read(long.clone()), (long, None));
    }
}
