# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.fullscript_practitioners import FULLSCRIPT_PRACTITIONERS_FRAGMENT, FullscriptPractitionerType


class CreateFullscriptPractitionerInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    practitioner_type_id: ID | None = None


class CreateFullscriptPractitionerPayload(BaseModel):
    fullscript_practitioner: FullscriptPractitionerType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFullscriptPractitionerPayload] = GraphQLOperation(
    name="createFullscriptPractitioner",
    kind="mutation",
    safety="create",
    arguments={"input": "createFullscriptPractitionerInput!"},
    document="""
mutation createFullscriptPractitioner($input: createFullscriptPractitionerInput) {
 createFullscriptPractitioner(input: $input) {
 ...CreateFullscriptPractitionerPayload
 }
}

fragment CreateFullscriptPractitionerPayload on createFullscriptPractitionerPayload {
 fullscript_practitioner {
 ...FullscriptPractitionerType
 }
 messages {
 ...FieldError
 }
}
"""
    + FULLSCRIPT_PRACTITIONERS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFullscriptPractitioner", CreateFullscriptPractitionerPayload),
)
