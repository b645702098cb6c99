# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_unique_device_identifier_payload import DeleteUniqueDeviceIdentifierPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="deleteUniqueDeviceIdentifier",
    kind="mutation",
    root_field="deleteUniqueDeviceIdentifier",
    python_path="healthie.mutations.delete_unique_device_identifier",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteUniqueDeviceIdentifierInput"},
    document="""
mutation deleteUniqueDeviceIdentifier($input: deleteUniqueDeviceIdentifierInput) {
  deleteUniqueDeviceIdentifier(input: $input) {
    ...DeleteUniqueDeviceIdentifierPayload
  }
}

fragment DeleteUniqueDeviceIdentifierPayload on deleteUniqueDeviceIdentifierPayload {
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
    decode=object_of("deleteUniqueDeviceIdentifier", DeleteUniqueDeviceIdentifierPayload),
)
