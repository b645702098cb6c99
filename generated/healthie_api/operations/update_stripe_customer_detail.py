# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail


class UpdateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    first_microdeposit: str | None = None
    id: ID | None = None
    is_default: Boolean | None = None
    second_microdeposit: str | None = None
    user_id: ID | None = None


class UpdateStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_customer_detail: StripeCustomerDetail | None


OPERATION: GraphQLOperation[UpdateStripeCustomerDetailPayload] = GraphQLOperation(
    name="updateStripeCustomerDetail",
    kind="mutation",
    root_field="updateStripeCustomerDetail",
    python_path="healthie.mutations.update_stripe_customer_detail",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateStripeCustomerDetailInput!"},
    document="""
mutation updateStripeCustomerDetail($input: updateStripeCustomerDetailInput) {
  updateStripeCustomerDetail(input: $input) {
    ...UpdateStripeCustomerDetailPayload
  }
}

fragment UpdateStripeCustomerDetailPayload on updateStripeCustomerDetailPayload {
  messages {
    ...FieldError
  }
  stripe_customer_detail {
    ...StripeCustomerDetail
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT,
    decode=object_of("updateStripeCustomerDetail", UpdateStripeCustomerDetailPayload),
)
