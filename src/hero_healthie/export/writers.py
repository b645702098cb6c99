"""The formats of the files: CSV, JSON Lines and Parquet, by the ending of a name."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from hero_healthie.export.columns import Kind, Row, Table, as_json, as_text
from hero_healthie.export.errors import ExportError

ROW_GROUP = 5_000
"""Rows of a row group of Parquet, and so what is in memory at once."""


class Writer(Protocol):
    """Writes rows into an open file."""

    def write(self, row: Row) -> None:
        """Write a row."""
        ...

    def close(self) -> None:
        """Write what is left. The file itself stays open."""
        ...


def writer_of(path: Path) -> Callable[[BinaryIO, Table], Writer]:
    """Return what writes files of the format that a name ends in.

    Raises:
        ExportError: there is no such format, or what writes it is not installed.
    """
    found = _FORMATS.get(path.suffix.lower())
    if found is None:
        raise ExportError(f"{path.name}: the name has to end in {', '.join(_FORMATS)}")
    if found is _Parquet:
        _arrow()
    return found


class _Csv:
    """RFC 4180, UTF-8."""

    def __init__(self, file: BinaryIO, table: Table) -> None:
        self._text = io.TextIOWrapper(file, "utf-8", newline="")
        self._writer = csv.writer(self._text)
        self._names = table.names
        self._writer.writerow(self._names)

    def write(self, row: Row) -> None:
        self._writer.writerow([as_text(row[name]) for name in self._names])

    def close(self) -> None:
        self._text.detach()  # flushes


class _JsonLines:
    def __init__(self, file: BinaryIO, table: Table) -> None:
        self._file = file
        self._columns = table.columns

    def write(self, row: Row) -> None:
        content = {
            each.name: json.loads(value)
            if each.kind is Kind.JSON and isinstance(value := row[each.name], str)
            else as_json(row[each.name])
            for each in self._columns
        }
        self._file.write(json.dumps(content, ensure_ascii=False).encode() + b"\n")

    def close(self) -> None:
        pass


class _Parquet:
    """pyarrow ships no types: all of it is `Any` here, and nothing of it leaves this class."""

    def __init__(self, file: BinaryIO, table: Table) -> None:
        arrow, parquet = _arrow()
        types: dict[Kind, Any] = {
            Kind.TEXT: arrow.string(),
            Kind.WHOLE: arrow.int64(),
            Kind.NUMBER: arrow.float64(),
            Kind.FLAG: arrow.bool_(),
            Kind.MONEY: arrow.decimal128(18, 4),
            Kind.MOMENT: arrow.timestamp("us", tz="UTC"),
            Kind.DAY: arrow.date32(),
            Kind.JSON: arrow.string(),
        }
        fields = [arrow.field(each.name, types[each.kind], nullable=not each.required) for each in table.columns]
        self._schema = arrow.schema(fields)
        self._from_rows: Callable[..., Any] = arrow.Table.from_pylist
        self._writer = parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._rows: list[Row] = []

    def write(self, row: Row) -> None:
        self._rows.append(row)
        if len(self._rows) >= ROW_GROUP:
            self._flush()

    def close(self) -> None:
        if self._rows:
            self._flush()
        self._writer.close()

    def _flush(self) -> None:
        group = self._from_rows(self._rows, schema=self._schema)
        group.validate(full=True)
        self._writer.write_table(group)
        self._rows = []


def _arrow() -> tuple[Any, Any]:
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ModuleNotFoundError:
        raise ExportError(
            "Parquet needs pyarrow: pip install 'hero-healthie[export]', or write .csv or .jsonl"
        ) from None


_FORMATS: dict[str, Callable[[BinaryIO, Table], Writer]] = {".parquet": _Parquet, ".csv": _Csv, ".jsonl": _JsonLines}
