# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_appointment_type_cpt_code_payload import DeleteAppointmentTypeCptCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="deleteAppointmentTypeCptCode",
    kind="mutation",
    root_field="deleteAppointmentTypeCptCode",
    python_path="healthie.mutations.delete_appointment_type_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppointmentTypeCptCodeInput"},
    document="""
mutation deleteAppointmentTypeCptCode($input: deleteAppointmentTypeCptCodeInput) {
  deleteAppointmentTypeCptCode(input: $input) {
    ...DeleteAppointmentTypeCptCodePayload
  }
}

fragment DeleteAppointmentTypeCptCodePayload on deleteAppointmentTypeCptCodePayload {
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
    decode=object_of("deleteAppointmentTypeCptCode", DeleteAppointmentTypeCptCodePayload),
)
