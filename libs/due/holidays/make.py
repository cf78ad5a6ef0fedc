"""Writes the public holidays of each country beside this file.

    pip install holidays==0.109
    python3 libs/due/holidays/make.py 2026 2031

Source: the package `holidays` (MIT), which takes them from each country's own announcements. A day that depends on the
moon is its estimate until then: it is marked with `~`. An organisation sets what its government announces otherwise.
"""

import sys
from datetime import date
from pathlib import Path

import holidays

COUNTRIES = "AE BH BN HK ID JO JP KH KR KW LA LB MM MY OM PH QA SA SG TH TL TW VN".split()


def lines(country, years):
    found = holidays.country_holidays(country, years=years, language="en_US")
    weekend = " ".join(str(day + 1) for day in sorted(found.weekend))
    yield f"weekend {weekend}"
    for day in sorted(found):
        names = found[day].split("; ")
        estimated = all("estimated" in name for name in names)
        clean = [name.replace(" (estimated)", "").replace(", estimated)", ")") for name in names]
        if date(years[0], 1, 1) <= day <= date(years[-1], 12, 31):
            yield f"{day} {'~ ' if estimated else ''}{'; '.join(dict.fromkeys(clean))}"


first, last = (int(year) for year in sys.argv[1:3])
for country in COUNTRIES:
    text = "\n".join(lines(country, range(first, last))) + "\n"
    (Path(__file__).parent / f"{country}.txt").write_text(text, encoding="utf-8")
