"""Make patients: names, addresses and NHS numbers that are nobody's."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.nhs_numbers import nhs_number

if TYPE_CHECKING:
    from faker import Faker

_MALE, _FEMALE = ("Male", "Mr"), ("Female", "Ms")


def new_patient() -> JsonObject:
    """Return the fields of a patient of whom nothing is known yet."""
    unknown = (
        "address_line_1 address_line_2 address_line_3 country county deceased_at ehr_partner_id email emis_id "
        "last_sync_at mobile nhs_number notes ods_code postcode sex sex_changed_at title town uid"
    )
    return {
        **dict.fromkeys(unknown.split()),
        "dob": None,
        "first_name": None,
        "last_name": None,
        "data_source": "hero",
        "emails": None,
        "restricted": False,
        "status": "unarchived",
        "verification_credentials": None,
        "default_customer_id": None,
    }


def patient_of(first_name: str, last_name: str, number: int) -> JsonObject:
    """Return the fields of a patient with these names, who differs with the number."""
    female = number % 2 == 0
    address = f"{first_name}.{last_name}".lower().encode("ascii", "ignore").decode().replace(" ", "-").replace("'", "")
    email = f"{address}@example.com"
    return {
        **new_patient(),
        "first_name": first_name,
        "last_name": last_name,
        "title": (_FEMALE if female else _MALE)[1],
        "sex": (_FEMALE if female else _MALE)[0],
        "dob": f"{1935 + number * 7 % 80}-{1 + number % 12:02d}-{1 + number * 5 % 28:02d}",
        "email": email,
        "emails": [email],
        "mobile": f"+447700900{number % 1000:03d}",
        "nhs_number": nhs_number(number * 37),
        "uid": f"{number % 2**32:08x}-0000-4000-8000-{number * 7919 % 2**48:012x}",
        "address_line_1": f"{1 + number % 180} High Street",
        "town": _TOWNS[number % len(_TOWNS)][0],
        "postcode": f"{_TOWNS[number % len(_TOWNS)][1]} {1 + number % 9}AA",
        "country": "United Kingdom",
    }


def made_up_patient(number: int) -> JsonObject:
    """Return the fields of a patient whose name and address a generator draws from a number."""
    draw = _faker()
    draw.seed_instance(number)
    female = number % 2 == 0
    first = draw.first_name_female() if female else draw.first_name_male()
    street = f"{draw.building_number()} {draw.street_name()}"
    return {**patient_of(first, draw.last_name(), number), "address_line_1": street}


@cache
def _faker() -> Faker:
    from faker import Faker  # noqa: PLC0415 - a fifth of a second, and the seeded patients do without

    return Faker("en_GB", use_weighting=False)


_TOWNS = (("London", "ZZ99"), ("Leeds", "ZZ98"), ("Bristol", "ZZ97"), ("Cardiff", "ZZ96"), ("York", "ZZ95"))
