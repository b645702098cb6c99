# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_dosespot_clinician_payload import (
    CREATE_DOSESPOT_CLINICIAN_PAYLOAD_FRAGMENT,
    CreateDosespotClinicianPayload,
)
from ..models.dose_spot import DOSE_SPOT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateDosespotClinicianPayload] = GraphQLOperation(
    name="createDosespotClinician",
    kind="mutation",
    root_field="createDosespotClinician",
    python_path="healthie.mutations.create_dosespot_clinician",
    safety="create",
    confidence="full",
    arguments={"input": "createDosespotClinicianInput"},
    document="""
mutation createDosespotClinician($input: createDosespotClinicianInput) {
  createDosespotClinician(input: $input) {
    ...CreateDosespotClinicianPayload
  }
}
"""
    + CREATE_DOSESPOT_CLINICIAN_PAYLOAD_FRAGMENT
    + DOSE_SPOT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDosespotClinician", CreateDosespotClinicianPayload),
)
