# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_implantable_device_user_payload import CreateImplantableDeviceUserPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateImplantableDeviceUserPayload] = GraphQLOperation(
    name="createImplantableDeviceUser",
    kind="mutation",
    root_field="createImplantableDeviceUser",
    python_path="healthie.mutations.create_implantable_device_user",
    safety="create",
    confidence="full",
    arguments={"input": "createImplantableDeviceUserInput"},
    document="""
mutation createImplantableDeviceUser($input: createImplantableDeviceUserInput) {
  createImplantableDeviceUser(input: $input) {
    ...CreateImplantableDeviceUserPayload
  }
}

fragment CreateImplantableDeviceUserPayload on createImplantableDeviceUserPayload {
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
    decode=object_of("createImplantableDeviceUser", CreateImplantableDeviceUserPayload),
)
