# Generated from specs/hero. Do not edit.
"""listCoupons: GET /v1/invoicing/coupons."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.coupon_list import CouponList

OPERATION: HttpOperation[CouponList] = HttpOperation(
    name="listCoupons",
    python_path="hero.invoicing.list_coupons",
    method="GET",
    path="/v1/invoicing/coupons",
    safety="read",
    confidence="partial",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(CouponList)),
)
