# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


class DeleteReferringPhysicianInput(InputModel):
    id: ID | None = None


class DeleteReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None = Field(
        validation_alias="referringPhysician", serialization_alias="referringPhysician"
    )


OPERATION: GraphQLOperation[DeleteReferringPhysicianPayload] = GraphQLOperation(
    name="deleteReferringPhysician",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteReferringPhysicianInput!"},
    document="""
mutation deleteReferringPhysician($input: deleteReferringPhysicianInput) {
 deleteReferringPhysician(input: $input) {
 ...DeleteReferringPhysicianPayload
 }
}

fragment DeleteReferringPhysicianPayload on deleteReferringPhysicianPayload {
 messages {
 ...FieldError
 }
 referringPhysician {
 ...ReferringPhysician
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=object_of("deleteReferringPhysician", DeleteReferringPhysicianPayload),
)
