# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.pharmacy import PHARMACY_FRAGMENT, Pharmacy


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
    root_field="addPharmacy",
    python_path="healthie.mutations.add_pharmacy",
    safety="create",
    confidence="full",
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
