# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_appointment_type_cpt_code_payload import UpdateAppointmentTypeCptCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="updateAppointmentTypeCptCode",
    kind="mutation",
    root_field="updateAppointmentTypeCptCode",
    python_path="healthie.mutations.update_appointment_type_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentTypeCptCodeInput"},
    document="""
mutation updateAppointmentTypeCptCode($input: updateAppointmentTypeCptCodeInput) {
  updateAppointmentTypeCptCode(input: $input) {
    ...UpdateAppointmentTypeCptCodePayload
  }
}

fragment UpdateAppointmentTypeCptCodePayload on updateAppointmentTypeCptCodePayload {
  appointment_type_cpt_code {
    ...AppointmentTypeCptCodeType
  }
  messages {
    ...FieldError
  }
}

fragment AppointmentTypeCptCodeType on AppointmentTypeCptCodeType {
  appointment_type_id
  cpt_code_id
  fee_per_unit
  id
  units
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateAppointmentTypeCptCode", UpdateAppointmentTypeCptCodePayload),
)
