"""The names of the runtime that generated modules import, and where from."""

from __future__ import annotations

from collections.abc import Iterable

_NAMES = {
    "enums": "OpenEnum OpenIntEnum",
    "json": "JsonValue",
    "rest.bodies": "BinaryBody FormBody JsonBody MultipartBody TextBody",
    "rest.codec": (
        "BOOLEAN Codec ConstantCodec DATE DATE_TIME EnumCodec INTEGER IntEnumCodec JSON NULL NUMBER TEXT UUID_TEXT"
    ),
    "rest.containers": "ListOf MapOf Nullable",
    "rest.files": "Download FILE Upload",
    "rest.model": "Field Getter Model ModelOf",
    "rest.operation": "HttpCaller HttpOperation Pagination",
    "rest.parameters": "Cookies Headers Parameter PathValues Query",
    "rest.responses": (
        "EmptyContent FileContent JsonContent TextContent content_responses json_response json_responses"
    ),
    "rest.unions": "OneOf TaggedUnion",
    "rest.unset": "UNSET Unset",
}
_MODULES = {name: f"hero_healthie_runtime.{module}" for module, names in _NAMES.items() for name in names.split()}
RUNTIME_NAMES = frozenset(_MODULES)


def import_lines(names: Iterable[str]) -> list[str]:
    """Return the import statements for some names of the runtime."""
    by_module: dict[str, list[str]] = {}
    for name in sorted(set(names)):
        by_module.setdefault(_MODULES[name], []).append(name)
    return [f"from {module} import {', '.join(by_module[module])}" for module in sorted(by_module)]
