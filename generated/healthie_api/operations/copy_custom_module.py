# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.copy_custom_module_payload import COPY_CUSTOM_MODULE_PAYLOAD_FRAGMENT, CopyCustomModulePayload
from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CopyCustomModulePayload] = GraphQLOperation(
    name="copyCustomModule",
    kind="mutation",
    root_field="copyCustomModule",
    python_path="healthie.mutations.copy_custom_module",
    safety="create",
    confidence="full",
    arguments={"input": "copyCustomModuleInput"},
    document="""
mutation copyCustomModule($input: copyCustomModuleInput) {
  copyCustomModule(input: $input) {
    ...CopyCustomModulePayload
  }
}
"""
    + COPY_CUSTOM_MODULE_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("copyCustomModule", CopyCustomModulePayload),
)
