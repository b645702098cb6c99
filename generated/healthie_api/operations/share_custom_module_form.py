# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ShareCustomModuleFormInput(InputModel):
    form_share_recipient: str | None = None
    id: ID | None = None
    validate_permissions: Boolean | None = None


class ShareCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ShareCustomModuleFormPayload] = GraphQLOperation(
    name="shareCustomModuleForm",
    kind="mutation",
    root_field="shareCustomModuleForm",
    python_path="healthie.mutations.share_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "shareCustomModuleFormInput!"},
    document="""
mutation shareCustomModuleForm($input: shareCustomModuleFormInput) {
  shareCustomModuleForm(input: $input) {
    ...ShareCustomModuleFormPayload
  }
}

fragment ShareCustomModuleFormPayload on shareCustomModuleFormPayload {
  customModuleForm {
    ...CustomModuleForm
  }
  messages {
    ...FieldError
  }
}
"""
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("shareCustomModuleForm", ShareCustomModuleFormPayload),
    facts=(
        Fact(argument="input.validate_permissions", kind="ignored", text="does nothing at the vendor", check="warn"),
    ),
)
