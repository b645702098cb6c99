# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_change_health_patient_payload import (
    CREATE_CHANGE_HEALTH_PATIENT_PAYLOAD_FRAGMENT,
    CreateChangeHealthPatientPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateChangeHealthPatientPayload] = GraphQLOperation(
    name="createChangeHealthPatient",
    kind="mutation",
    root_field="createChangeHealthPatient",
    python_path="healthie.mutations.create_change_health_patient",
    safety="create",
    confidence="full",
    arguments={"input": "CreateChangeHealthPatientInput"},
    document="""
mutation createChangeHealthPatient($input: CreateChangeHealthPatientInput) {
  createChangeHealthPatient(input: $input) {
    ...CreateChangeHealthPatientPayload
  }
}
"""
    + CREATE_CHANGE_HEALTH_PATIENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("createChangeHealthPatient", CreateChangeHealthPatientPayload),
)
