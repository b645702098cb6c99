# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.offering import OFFERING_FRAGMENT, Offering


class CreateOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


OPERATION: GraphQLOperation[CreateOfferingPayload] = GraphQLOperation(
    name="createOffering",
    kind="mutation",
    root_field="createOffering",
    python_path="healthie.mutations.create_offering",
    safety="create",
    confidence="full",
    arguments={"input": "createOfferingInput!"},
    document="""
mutation createOffering($input: createOfferingInput!) {
  createOffering(input: $input) {
    ...CreateOfferingPayload
  }
}

fragment CreateOfferingPayload on createOfferingPayload {
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
    decode=object_of("createOffering", CreateOfferingPayload),
)
