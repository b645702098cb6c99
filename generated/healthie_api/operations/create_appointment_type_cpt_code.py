# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_appointment_type_cpt_code_payload import CreateAppointmentTypeCptCodePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="createAppointmentTypeCptCode",
    kind="mutation",
    root_field="createAppointmentTypeCptCode",
    python_path="healthie.mutations.create_appointment_type_cpt_code",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentTypeCptCodeInput"},
    document="""
mutation createAppointmentTypeCptCode($input: createAppointmentTypeCptCodeInput) {
  createAppointmentTypeCptCode(input: $input) {
    ...CreateAppointmentTypeCptCodePayload
  }
}

fragment CreateAppointmentTypeCptCodePayload on createAppointmentTypeCptCodePayload {
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
    decode=object_of("createAppointmentTypeCptCode", CreateAppointmentTypeCptCodePayload),
)
