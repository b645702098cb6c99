"""The names that generated modules import, and from where; no class of a description may bear one of them."""

from __future__ import annotations

_RUNTIME = "hero_healthie_runtime"
HOMES = {
    name: module
    for module, names in {
        "attrs": "_define _field",
        "collections.abc": "Mapping Sequence",
        "datetime": "datetime",
        "decimal": "Decimal",
        "typing": "Any Literal",
        "typing_extensions": "deprecated",
        "uuid": "UUID",
        f"{_RUNTIME}.enums": "OpenEnum OpenIntEnum",
        f"{_RUNTIME}.facts": "Fact",
        f"{_RUNTIME}.json": "JsonValue",
        f"{_RUNTIME}.lists": "ListCall Pagination",
        f"{_RUNTIME}.rest.bodies": "BinaryBody FormBody JsonBody MultipartBody TextBody",
        f"{_RUNTIME}.rest.codec": "BOOLEAN Codec ConstantCodec DATE DATE_TIME INTEGER JSON "
        "NULL NUMBER TEXT UUID_TEXT moment",
        f"{_RUNTIME}.rest.enum_codecs": "EnumCodec IntEnumCodec",
        f"{_RUNTIME}.rest.containers": "ListOf MapOf Nullable",
        f"{_RUNTIME}.rest.files": "BASE64_FILE Download FILE Upload",
        f"{_RUNTIME}.rest.model": "Field Getter Model ModelOf",
        f"{_RUNTIME}.method_group": "MethodGroup",
        f"{_RUNTIME}.rest.money": "MONEY",
        f"{_RUNTIME}.rest.operation": "HttpCaller HttpOperation",
        f"{_RUNTIME}.rest.parameters": "Cookies Headers Parameter PathValues Query",
        f"{_RUNTIME}.rest.record": "RECORD Record UNDESCRIBED",
        f"{_RUNTIME}.rest.responses": "EmptyContent FileContent JsonContent TextContent content_responses "
        "json_response json_responses",
        f"{_RUNTIME}.rest.unions": "OneOf TaggedUnion",
        f"{_RUNTIME}.rest.unset": "UNSET Unset",
        f"{_RUNTIME}.tracebacks": "without_argument_frames without_traceback_frames",
    }.items()
    for name in names.split()
}
