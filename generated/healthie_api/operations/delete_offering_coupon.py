# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering_coupon import OFFERING_COUPON_FRAGMENT, OfferingCoupon


class DeleteOfferingCouponInput(InputModel):
    id: ID | None = None


class DeleteOfferingCouponPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering_coupon: OfferingCoupon | None = Field(
        validation_alias="offeringCoupon", serialization_alias="offeringCoupon"
    )


OPERATION: GraphQLOperation[DeleteOfferingCouponPayload] = GraphQLOperation(
    name="deleteOfferingCoupon",
    kind="mutation",
    root_field="deleteOfferingCoupon",
    python_path="healthie.mutations.delete_offering_coupon",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOfferingCouponInput!"},
    document="""
mutation deleteOfferingCoupon($input: deleteOfferingCouponInput) {
  deleteOfferingCoupon(input: $input) {
    ...DeleteOfferingCouponPayload
  }
}

fragment DeleteOfferingCouponPayload on deleteOfferingCouponPayload {
  messages {
    ...FieldError
  }
  offeringCoupon {
    ...OfferingCoupon
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_COUPON_FRAGMENT,
    decode=object_of("deleteOfferingCoupon", DeleteOfferingCouponPayload),
)
