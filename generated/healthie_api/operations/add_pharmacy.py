# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.pharmacy import PHARMACY_FRAGMENT, Pharmacy


class AddPharmacyInput(InputModel):
    patient_id: ID
    pharmacy_id: ID
    primary: Boolean | None = None


class AddPharmacyPayload(BaseModel):
    messages: list[FieldError | None] | None
    pharmacy: Pharmacy | None


OPERATION: GraphQLOperation[AddPharmacyPayload] = GraphQLOperation(
    name="addPharmacy",
    kind="mutation",
    safety="create",
    arguments={"input": "addPharmacyInput!"},
    document="""
mutation addPharmacy($input: addPharmacyInput) {
 addPharmacy(input: $input) {
 ...AddPharmacyPayload
 }
}

fragment AddPharmacyPayload on addPharmacyPayload {
 messages {
 ...FieldError
 }
 pharmacy {
 ...Pharmacy
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PHARMACY_FRAGMENT,
    decode=object_of("addPharmacy", AddPharmacyPayload),
)
