"""Patients of Hero, by their days of birth: the API lists patients by a filter only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hero_healthie.errors import InvalidArgumentError
from hero_healthie.export.columns import Column, Kind, Row, Table
from hero_healthie.export.source import Page
from hero_healthie.export.tables import PATIENTS
from hero_healthie.export.values import read_value
from hero_healthie.hero.client import Hero

if TYPE_CHECKING:
    from hero_health_api.models import PatientV3

_KINDS = {"dob": Kind.DAY, "deceased_at": Kind.MOMENT}


class HeroPatients:
    """The patients of a practice group who were born on some days, as a source of an `Export`.

    Hero's API lists patients by at least one filter, and has none for all. So each day of birth is one search, and
    patients without a date of birth are not found.

    Args:
        hero: the client.
        born: the first and the last day of birth, both included.
        fields: the columns; all if left out. `id` is always the first.

    Raises:
        InvalidArgumentError: an argument cannot be right.

    Example:
        patients = HeroPatients(hero, born=(date(1950, 1, 1), date(1950, 1, 31)))
        print(await Export(patients, "january.csv").run())
    """

    def __init__(self, hero: Hero, *, born: tuple[date, date], fields: Sequence[str] | None = None) -> None:
        if not isinstance(born, tuple) or len(born) != 2 or not all(type(each) is date for each in born):
            raise InvalidArgumentError("born must be a pair of dates", argument="born")
        self._first, self._last = born
        if self._last < self._first:
            raise InvalidArgumentError("born ends before it begins", argument="born")
        names = tuple(dict.fromkeys(("id", *(PATIENTS if fields is None else fields))))
        for name in names:
            if name not in PATIENTS:
                known = ", ".join(PATIENTS)
                raise InvalidArgumentError(f"fields: Hero's list of patients has no {name}: {known}", argument="fields")
        columns = (Column(each, _KINDS.get(each, Kind.TEXT), PATIENTS[each], required=each == "id") for each in names)
        self._hero = hero
        self.table = Table("clients", tuple(columns))

    async def asked(self) -> dict[str, str]:
        """Return the practice group and the days."""
        host = urlsplit(self._hero.base_url).hostname or ""
        account = f"practice group {self._hero.practice_group_id} at {host}"
        return {"account": account, "days of birth": f"{self._first} to {self._last}"}

    async def pages(self, place: str | None) -> AsyncIterator[Page]:
        """Yield a page for each day of birth from a place on.

        Args:
            place: what the page before named as `following`; None is the beginning.
        """
        of = (self._last - self._first).days + 1
        for done in range(int(place or 0) + 1, of + 1):
            day = self._first + timedelta(days=done - 1)
            found = await self._hero.patients.list_patients_v3(dob=day).collect()
            rows = [self._row(each) for each in found if each.id]
            remark = "some patients came without an id and are missing: ask Hero" if len(rows) < len(found) else None
            yield Page(rows, str(done) if done < of else None, done, of, remark)

    def _row(self, patient: PatientV3) -> Row:
        values = patient.to_dict()
        of = f"patient {patient.id}"
        return {
            each.name: read_value(each.kind, values.get(each.name), of=f"{each.name} of {of}")
            for each in self.table.columns
        }
