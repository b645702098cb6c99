# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_implantable_device_user_payload import DeleteImplantableDeviceUserPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteImplantableDeviceUserPayload] = GraphQLOperation(
    name="deleteImplantableDeviceUser",
    kind="mutation",
    root_field="deleteImplantableDeviceUser",
    python_path="healthie.mutations.delete_implantable_device_user",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteImplantableDeviceUserInput"},
    document="""
mutation deleteImplantableDeviceUser($input: deleteImplantableDeviceUserInput) {
  deleteImplantableDeviceUser(input: $input) {
    ...DeleteImplantableDeviceUserPayload
  }
}

fragment DeleteImplantableDeviceUserPayload on deleteImplantableDeviceUserPayload {
  implantable_device_user {
    ...ImplantableDeviceUser
  }
  messages {
    ...FieldError
  }
}

fragment ImplantableDeviceUser on ImplantableDeviceUser {
  active
  id
  implantable_device {
    id
  }
  implantable_device_id
  name
  udi
  user {
    id
  }
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteImplantableDeviceUser", DeleteImplantableDeviceUserPayload),
)
