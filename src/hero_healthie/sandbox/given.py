"""Put records into both APIs that a test wants to be there already."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from hero_healthie.sandbox.common.options import invalid
from hero_healthie.sandbox.common.seed_files import Source, read_object
from hero_healthie.sandbox.healthie.app import HealthieService
from hero_healthie.sandbox.healthie.given import HealthieGiven
from hero_healthie.sandbox.hero.app import HeroService
from hero_healthie.sandbox.hero.given import HeroGiven
from hero_healthie.sandbox.store.records import Record

_APIS = ("hero", "healthie")


class Given(HeroGiven):
    """Put records into the first practice group of Hero; `given.healthie` into the account of Healthie's first key.

    `given.patient(first_name="Ada")` is a patient of Hero, `given.healthie.patient(first_name="Ada")` one of Healthie;
    `given.hero` says the API where a test uses both.

    Args:
        hero: holds the practice groups.
        healthie: holds the accounts.
        lock: held while one is written to.
        practice_group_id: the one to put records into.
    """

    def __init__(
        self, hero: HeroService, healthie: HealthieService, lock: AbstractContextManager[Any], practice_group_id: str
    ) -> None:
        super().__init__(hero, lock, practice_group_id)
        self.hero = HeroGiven(hero, lock, practice_group_id)
        """Puts records into Hero."""
        self.healthie = HealthieGiven(healthie, lock)
        """Puts records into Healthie."""

    def load(self, source: Source) -> list[Record]:
        """Put records there that a file lists: under `hero` and `healthie`, for each type a list of records.

        ```yaml
        hero:
          patient: [{id: 900, first_name: Ada, dob: 1985-12-10}]
        healthie:
          patient: [{id: 900, first_name: Ada}]
          task: [{content: Call back, client_id: 900}]
        ```

        Args:
            source: the path of a JSON or YAML file, or what such a file holds.

        Raises:
            InvalidArgumentError: an API, a type or a field does not exist, or the file cannot be read.
        """
        held = read_object(source)
        if held.keys() - set(_APIS):
            raise invalid("source", f"must have hero or healthie at its top, not {', '.join(sorted(held))}")
        return [
            record
            for api, given in (("hero", self.hero), ("healthie", self.healthie))
            if api in held
            for record in given.load(held[api])
        ]
