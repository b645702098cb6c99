# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_unique_device_identifier_payload import CreateUniqueDeviceIdentifierPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="createUniqueDeviceIdentifier",
    kind="mutation",
    root_field="createUniqueDeviceIdentifier",
    python_path="healthie.mutations.create_unique_device_identifier",
    safety="create",
    confidence="full",
    arguments={"input": "createUniqueDeviceIdentifierInput"},
    document="""
mutation createUniqueDeviceIdentifier($input: createUniqueDeviceIdentifierInput) {
  createUniqueDeviceIdentifier(input: $input) {
    ...CreateUniqueDeviceIdentifierPayload
  }
}

fragment CreateUniqueDeviceIdentifierPayload on createUniqueDeviceIdentifierPayload {
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
    decode=object_of("createUniqueDeviceIdentifier", CreateUniqueDeviceIdentifierPayload),
)
