"""Exports that survive a kill: lists of records as Parquet, CSV or JSON Lines, with exact money.

    export = Export(HealthieRecords(healthie, "invoices", status="unpaid"), "unpaid.parquet")
    print(await export.run())

`hero-healthie export` is this at the command line. A source of your own is a class with a `table`, `asked` and `pages`.
"""

from __future__ import annotations

from hero_healthie.export.columns import Column, Kind, Row, Table, Value
from hero_healthie.export.errors import ExportError
from hero_healthie.export.healthie import HealthieRecords
from hero_healthie.export.hero import HeroPatients
from hero_healthie.export.job import Export
from hero_healthie.export.source import Page, Source
from hero_healthie.export.values import read_value

__all__ = [
    "Column",
    "Export",
    "ExportError",
    "HealthieRecords",
    "HeroPatients",
    "Kind",
    "Page",
    "Row",
    "Source",
    "Table",
    "Value",
    "read_value",
]
