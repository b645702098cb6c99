# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.offering import OFFERING_FRAGMENT, Offering


class CopyOfferingInput(InputModel):
    id: ID | None = None


class CopyOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


OPERATION: GraphQLOperation[CopyOfferingPayload] = GraphQLOperation(
    name="copyOffering",
    kind="mutation",
    safety="create",
    arguments={"input": "copyOfferingInput!"},
    document="""
mutation copyOffering($input: copyOfferingInput) {
 copyOffering(input: $input) {
 ...CopyOfferingPayload
 }
}

fragment CopyOfferingPayload on copyOfferingPayload {
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
    decode=object_of("copyOffering", CopyOfferingPayload),
)
