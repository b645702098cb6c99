"""Reading and writing Parquet: the only place that knows pyarrow.

pyarrow ships no types. It is reached through `import_module`, so that everything of it is `Any` in this file, and
everything that leaves this file has a type.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

from examples.export.columns import Kind, Row, Table
from examples.export.errors import ExportError

_arrow: Any = import_module("pyarrow")
_parquet: Any = import_module("pyarrow.parquet")

_TYPES: dict[Kind, Any] = {
    Kind.TEXT: _arrow.string(),
    Kind.WHOLE: _arrow.int64(),
    Kind.FLAG: _arrow.bool_(),
    Kind.MONEY: _arrow.decimal128(18, 4),
    Kind.MOMENT: _arrow.timestamp("us", tz="UTC"),
}


def _schema(table: Table) -> Any:
    return _arrow.schema(
        [_arrow.field(column.name, _TYPES[column.kind], nullable=not column.required) for column in table.columns]
    )


class Writer:
    """Writes rows to an open file, one row group per call."""

    def __init__(self, file: BinaryIO, table: Table) -> None:
        self._schema = _schema(table)
        self._writer = _parquet.ParquetWriter(file, self._schema, compression="zstd")

    def write(self, rows: Sequence[Row]) -> None:
        """Writes one row group.

        Raises:
            OSError: the disk refused it.
        """
        batch = _arrow.Table.from_pylist(list(rows), schema=self._schema)
        batch.validate(full=True)
        self._writer.write_table(batch)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._writer.close()


def read(path: Path, table: Table) -> list[Row]:
    """All rows of a small file.

    Raises:
        ExportError: it is no file that `Writer` wrote for this table.
        OSError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            found = _parquet.read_table(file, memory_map=False)
    except _arrow.ArrowInvalid:
        raise ExportError(f"{path} is damaged; begin anew with --restart") from None
    if not found.schema.equals(_schema(table)):
        raise ExportError(f"{path} has other columns than this program writes; begin anew with --restart")
    return cast("list[Row]", found.to_pylist())
