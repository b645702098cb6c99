# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_custom_module_payload import CREATE_CUSTOM_MODULE_PAYLOAD_FRAGMENT, CreateCustomModulePayload
from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomModulePayload] = GraphQLOperation(
    name="createCustomModule",
    kind="mutation",
    root_field="createCustomModule",
    python_path="healthie.mutations.create_custom_module",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomModuleInput"},
    document="""
mutation createCustomModule($input: createCustomModuleInput) {
  createCustomModule(input: $input) {
    ...CreateCustomModulePayload
  }
}
"""
    + CREATE_CUSTOM_MODULE_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModule", CreateCustomModulePayload),
)
