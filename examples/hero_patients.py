"""Find a patient or register one: `python examples/hero_patients.py 9434765919 1985-12-10`.

Or with a name and a postcode: `python examples/hero_patients.py Ada Byron "ZZ98 1AA" 1985-12-10`.

Runs against whatever the environment names, see `Hero.from_env`; against the sandbox:
`python -m hero_healthie.sandbox -- python examples/hero_patients.py 9434765919 1985-12-10`.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import date

from hero_healthie import ConflictError, Hero, HeroHealthieError
from hero_healthie.hero.results import IdentityCheck, Registered


async def by_nhs_number(hero: Hero, nhs_number: str, dob: date) -> Registered | IdentityCheck:
    """Return the patient of an NHS number, registered from the national register if the practice does not know them."""
    known = await hero.patients.find_one(nhs_number=nhs_number, dob=dob)
    if known is not None and known.id is not None:
        return Registered(patient_id=known.id)
    return await hero.patients.register_from_pds(nhs_number=nhs_number, dob=dob)


async def by_name(hero: Hero, forename: str, surname: str, postcode: str, dob: date) -> Registered | IdentityCheck:
    """Return the patient of a name: several of one name are the reception's to tell apart."""
    known = await hero.patients.find_one(first_name=forename, last_name=surname, dob=dob)
    if known is not None and known.id is not None:
        return Registered(patient_id=known.id)
    return await hero.patients.register_from_pds(forename=forename, surname=surname, postcode=postcode, dob=dob)


async def main(*words: str) -> int:
    """Find or register, and say which."""
    *who, born = words
    dob = date.fromisoformat(born)
    async with Hero.from_env() as hero:
        try:
            if len(who) == 1:
                answer = await by_nhs_number(hero, who[0], dob)
            else:
                forename, surname, postcode = who
                answer = await by_name(hero, forename, surname, postcode, dob)
        except ConflictError as error:
            print(f"several patients match: {', '.join(error.record_ids)}", file=sys.stderr)
            return 2
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1
        match answer:
            case Registered(patient_id=patient):
                print(f"patient {patient}")
            case IdentityCheck(login_url=url):
                print(f"the patient has to prove who they are first, at {url}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:])))
