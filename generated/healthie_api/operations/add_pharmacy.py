# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.add_pharmacy_payload import ADD_PHARMACY_PAYLOAD_FRAGMENT, AddPharmacyPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.pharmacy import PHARMACY_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AddPharmacyPayload] = GraphQLOperation(
    name="addPharmacy",
    kind="mutation",
    root_field="addPharmacy",
    python_path="healthie.mutations.add_pharmacy",
    safety="create",
    confidence="full",
    arguments={"input": "addPharmacyInput"},
    document="""
mutation addPharmacy($input: addPharmacyInput) {
  addPharmacy(input: $input) {
    ...AddPharmacyPayload
  }
}
"""
    + ADD_PHARMACY_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PHARMACY_FRAGMENT,
    decode=object_of("addPharmacy", AddPharmacyPayload),
)
