"""Make up what seeded records leave open: the same value for the same field, such as a person would enter."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache
from typing import Any

from faker import Faker
from graphql import GraphQLEnumType

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.records.shapes import FieldShape, TypeShape
from hero_healthie.sandbox.specs.examples import stable
from hero_healthie.sandbox.store.records import Record

_NEVER = re.compile(
    r"delet|archiv|cancel|reject|fail|error|deceased|expired|disabled|blocked|declin|refund|lock|hidden"
)
_DATES = re.compile(r"(^|_)(date|on|at|time|start|end|dob|birth)$")


class Plausible:
    """Make up values.

    Args:
        seed: the same seed makes the same values.
        phrases: what people write into fields, by `Type.field` or by field.
    """

    def __init__(self, seed: int, phrases: JsonObject) -> None:
        self._seed = seed
        self._phrases = phrases

    @cached_property
    def _faker(self) -> Faker:
        return Faker("en_US", use_weighting=False)  # drawing by how frequent names are takes four times as long

    def faker(self, *parts: object) -> Faker:
        """Return the generator for one thing."""
        self._faker.seed_instance(stable(self._seed, *parts))
        return self._faker

    def leaf(self, shape: TypeShape, record: Record, field: FieldShape, schema_type: Any) -> Any:
        """Return the value of a seeded record's field; None where nothing suits it."""
        name = field.name
        if _NEVER.search(name):
            return False if field.of == "Boolean" else None
        number = stable(self._seed, record.type, record.id, name)
        phrases = as_list(self._phrases.get(f"{shape.name}.{name}")) or as_list(self._phrases.get(name))
        if phrases:
            return phrases[int(record.id) % len(phrases)] if record.id.isdecimal() else phrases[number % len(phrases)]
        if isinstance(schema_type, GraphQLEnumType):
            return next(iter(schema_type.values))
        return self._scalar(record, field)

    def _scalar(self, record: Record, field: FieldShape) -> Any:
        name = field.name
        match field.of:
            case "Boolean":
                return bool(re.search(r"active|enabled|visible|bookable|confirmed|show_", name))
            case "ISO8601DateTime" | "ISO8601Date" if _DATES.search(name):
                return self.moment(record)[: 10 if field.of == "ISO8601Date" else None]
            case "String":
                make = _maker(name)
                return make(self.faker(record.type, record.id, name)) if make is not None else None
            case _:
                return None

    def moment(self, record: Record) -> str:
        """Return when a seeded record was made: of two, the later one has the greater id."""
        position = int(record.id) % 10_000 if record.id.isdecimal() else stable(record.id) % 1_000
        moment = datetime(2025, 1, 6, 14, tzinfo=UTC) + timedelta(hours=position * 5, minutes=position * 7 % 60)
        return moment.strftime("%Y-%m-%dT%H:%M:%S-05:00")

    def phrases(self, key: str) -> list[Any]:
        """Return what people write into a field."""
        return as_list(as_object(self._phrases).get(key))


#: Strings by the first pattern that a field's name matches.
_STRINGS: tuple[tuple[str, Callable[[Faker], str]], ...] = (
    (r"^first_name|^preferred_name$|^nickname$", lambda fake: fake.first_name()),
    (r"^last_name", lambda fake: fake.last_name()),
    (r"^(full_name|provider_name|patient_name|holder_name|creator_display_name|display_name)$", lambda f: f.name()),
    (r"email", lambda fake: f"{fake.user_name()}@example.com"),
    (r"phone|fax_number|mobile_number", lambda fake: f"+1415555{fake.numerify('01##')}"),
    (r"_url$|^url$|_link$", lambda fake: f"https://example.com/{fake.slug()}"),
    (r"^(line1|street|address_line_1|street_address)$", lambda fake: fake.street_address()),
    (r"^(line2|address_line_2)$", lambda fake: f"Suite {fake.numerify('1##')}"),
    (r"^city$", lambda fake: fake.city()),
    (r"^state$", lambda fake: fake.state_abbr(include_territories=False)),
    (r"^(zip|zipcode|zip_code|postal_code)$", lambda fake: fake.postcode()),
    (r"^country(_code)?$", lambda _: "US"),
    (r"^(full_)?address$|^to_oneline$|^location$", lambda fake: fake.address().replace("\n", ", ")),
    (r"^(business|company|practice|payer|plan)_name$|^company$", lambda fake: fake.company()),
    (r"^(npi|rendering_npi|.*_npi)$", lambda fake: fake.numerify("1#########")),
    (r"time_?zone", lambda _: "America/New_York"),
    (r"currency", lambda _: "USD"),
    (r"^price$|amount|_price$|_fee$|balance|_cost$", lambda fake: f"{fake.random_int(2, 30) * 5}.00"),
    (r"^(uuid|external_uuid)$", lambda fake: str(fake.uuid4())),
    (r"colou?r", lambda fake: fake.hex_color()),
)


@lru_cache(maxsize=4096)
def _maker(name: str) -> Callable[[Faker], str] | None:
    return next((make for pattern, make in _STRINGS if re.search(pattern, name)), None)
