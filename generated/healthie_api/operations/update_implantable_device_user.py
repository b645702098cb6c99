# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_implantable_device_user_payload import UpdateImplantableDeviceUserPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateImplantableDeviceUserPayload] = GraphQLOperation(
    name="updateImplantableDeviceUser",
    kind="mutation",
    root_field="updateImplantableDeviceUser",
    python_path="healthie.mutations.update_implantable_device_user",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateImplantableDeviceUserInput"},
    document="""
mutation updateImplantableDeviceUser($input: updateImplantableDeviceUserInput) {
  updateImplantableDeviceUser(input: $input) {
    ...UpdateImplantableDeviceUserPayload
  }
}

fragment UpdateImplantableDeviceUserPayload on updateImplantableDeviceUserPayload {
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
    decode=object_of("updateImplantableDeviceUser", UpdateImplantableDeviceUserPayload),
)
