# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_unique_device_identifier_payload import UpdateUniqueDeviceIdentifierPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="updateUniqueDeviceIdentifier",
    kind="mutation",
    root_field="updateUniqueDeviceIdentifier",
    python_path="healthie.mutations.update_unique_device_identifier",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateUniqueDeviceIdentifierInput"},
    document="""
mutation updateUniqueDeviceIdentifier($input: updateUniqueDeviceIdentifierInput) {
  updateUniqueDeviceIdentifier(input: $input) {
    ...UpdateUniqueDeviceIdentifierPayload
  }
}

fragment UpdateUniqueDeviceIdentifierPayload on updateUniqueDeviceIdentifierPayload {
  messages {
    ...FieldError
  }
  unique_device_identifier {
    ...UniqueDeviceIdentifier
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment UniqueDeviceIdentifier on UniqueDeviceIdentifier {
  assigning_authority
  device_code
  display_name
  id
  scoping_entity
  udi_code
}
""",
    decode=object_of("updateUniqueDeviceIdentifier", UpdateUniqueDeviceIdentifierPayload),
)
