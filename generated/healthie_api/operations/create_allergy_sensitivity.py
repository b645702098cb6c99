# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT
from ..models.create_allergy_sensitivity_payload import (
    CREATE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT,
    CreateAllergySensitivityPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAllergySensitivityPayload] = GraphQLOperation(
    name="createAllergySensitivity",
    kind="mutation",
    root_field="createAllergySensitivity",
    python_path="healthie.mutations.create_allergy_sensitivity",
    safety="create",
    confidence="full",
    arguments={"input": "createAllergySensitivityInput"},
    document="""
mutation createAllergySensitivity($input: createAllergySensitivityInput) {
  createAllergySensitivity(input: $input) {
    ...CreateAllergySensitivityPayload
  }
}
"""
    + CREATE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT
    + ALLERGY_SENSITIVITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAllergySensitivity", CreateAllergySensitivityPayload),
)
