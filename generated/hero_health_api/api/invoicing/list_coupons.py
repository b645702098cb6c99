# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listCoupons: GET /v1/invoicing/coupons."""

from __future__ import annotations

from ...calls import answer
from ...models.coupon_list import CouponList
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[CouponList] = HttpOperation(
    name="listCoupons",
    python_path="hero.invoicing.list_coupons",
    method="GET",
    path="/v1/invoicing/coupons",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(CouponList)),
)
