# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listAdmins: GET /v1/admins."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, EnumCodec
from hero_healthie_runtime.rest.operation import HttpOperation, Pagination
from hero_healthie_runtime.rest.structure import Field, ModelOf

from ...models.admin_list import AdminList
from ...models.list_admins_order_by import ListAdminsOrderBy

OPERATION: HttpOperation[AdminList] = HttpOperation(
    name="listAdmins",
    python_path="hero.admin.list_admins",
    method="GET",
    path="/v1/admins",
    safety="read",
    confidence="partial",
    query=Query(
        Field("order_by", "order_by", EnumCodec(ListAdminsOrderBy)),
        Field("order_descending", "order_descending", BOOLEAN),
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data", count="count"),
    decode=answer(ModelOf(AdminList)),
)
