//! Links that lead out of the program: only those a browser or a mail program may be asked to open.

/// The most characters of a link.
const LONGEST: usize = 2_000;

/// Whether a link may be handed to the system's browser, once a person said yes: `https` to a named
/// place, without a name or password in it, or a mail address. Everything else leads nowhere.
///
/// # Example
///
/// ```
/// assert!(app::is_outward_link("https://www.udir.no/"));
/// assert!(!app::is_outward_link("http://www.udir.no/"));
/// assert!(!app::is_outward_link("file:///etc/passwd"));
/// ```
#[must_use]
pub fn is_outward_link(link: &str) -> bool {
    let is_plain = link.chars().all(|c| c.is_ascii_graphic()) && link.len() <= LONGEST;
    let leads_somewhere = match link.split_once(':') {
        Some(("https", rest)) => rest.strip_prefix("//").is_some_and(|rest| {
            let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
            place.contains('.') && !place.contains(['@', '\\'])
        }),
        Some(("mailto", rest)) => {
            let address = rest.split('?').next().unwrap_or_default();
            address.split_once('@').is_some_and(|(who, place)| {
                !who.is_empty() && place.contains('.') && !place.contains('@')
            })
        }
        _ => false,
    };
    is_plain && leads_somewhere
}

#[cfg(test)]
mod tests {
    use super::is_outward_link;

    #[test]
    fn nothing_but_the_web_and_mail_is_opened() {
        for link in [
            "https://www.udir.no/a?b=c#d",
            "https://a.no",
            "mailto:fagstab@fjordby.example?subject=a",
        ] {
            assert!(is_outward_link(link), "{link}");
        }
        let long = format!("https://a.no/{}", "b".repeat(2_000));
        for link in [
            "",
            "https",
            "https:",
            "https://",
            "https://localhost/",
            "https://kari:ord@a.no/",
            "https:\\\\a.no",
            "https://a.no\\@b.no/",
            "http://a.no/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,a",
            "ms-settings:",
            "mailto:",
            "mailto:@a.no",
            "smb://a.no/b",
            "https://a.no/ b",
            "https://å.no/",
            "tauri://localhost/",
            long.as_str(),
        ] {
            assert!(!is_outward_link(link), "{link}");
        }
    }
}
