# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_dosespot_clinician_payload import CreateDosespotClinicianPayload
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

fragment CreateDosespotClinicianPayload on createDosespotClinicianPayload {
  dosespot_user {
    ...DoseSpot
  }
  messages {
    ...FieldError
  }
}

fragment DoseSpot on DoseSpot {
  approved
  clinic_id
  clinic_key
  created_at
  dosespot_user_id
  id
  is_clinic_admin
  notification_count
  prescribing_dosespot_user_id
  registration_status
  updated_at
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createDosespotClinician", CreateDosespotClinicianPayload),
)
