# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering import OFFERING_FRAGMENT, Offering


class DeleteOfferingInput(InputModel):
    id: ID | None = None


class DeleteOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


OPERATION: GraphQLOperation[DeleteOfferingPayload] = GraphQLOperation(
    name="deleteOffering",
    kind="mutation",
    root_field="deleteOffering",
    python_path="healthie.mutations.delete_offering",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOfferingInput!"},
    document="""
mutation deleteOffering($input: deleteOfferingInput) {
  deleteOffering(input: $input) {
    ...DeleteOfferingPayload
  }
}

fragment DeleteOfferingPayload on deleteOfferingPayload {
  messages {
    ...FieldError
  }
  offering {
    ...Offering
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFERING_FRAGMENT,
    decode=object_of("deleteOffering", DeleteOfferingPayload),
)
