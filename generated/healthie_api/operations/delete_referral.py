# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referral import REFERRAL_FRAGMENT, Referral


class DeleteReferralInput(InputModel):
    id: ID | None = None


class DeleteReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


OPERATION: GraphQLOperation[DeleteReferralPayload] = GraphQLOperation(
    name="deleteReferral",
    kind="mutation",
    root_field="deleteReferral",
    python_path="healthie.mutations.delete_referral",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReferralInput!"},
    document="""
mutation deleteReferral($input: deleteReferralInput) {
  deleteReferral(input: $input) {
    ...DeleteReferralPayload
  }
}

fragment DeleteReferralPayload on deleteReferralPayload {
  messages {
    ...FieldError
  }
  referral {
    ...Referral
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REFERRAL_FRAGMENT,
    decode=object_of("deleteReferral", DeleteReferralPayload),
)
