# Generated from specs/hero. Do not edit.
"""listAdmins: GET /v1/admins."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, INTEGER, EnumCodec
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

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
        Parameter("order_by", "order_by", EnumCodec(ListAdminsOrderBy)),
        Parameter("order_descending", "order_descending", BOOLEAN),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50, count="count"),
    decode=json_response(ModelOf(AdminList)),
)
