# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
