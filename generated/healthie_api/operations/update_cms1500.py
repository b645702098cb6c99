# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCms1500Payload] = GraphQLOperation(
    name="updateCms1500",
    kind="mutation",
    root_field="updateCms1500",
    python_path="healthie.mutations.update_cms1500",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCms1500Input!"},
    document="""
mutation updateCms1500($input: updateCms1500Input) {
  updateCms1500(input: $input) {
    ...UpdateCms1500Payload
  }
}

fragment UpdateCms1500Payload on updateCms1500Payload {
  cms1500 {
    ...Cms1500
  }
  messages {
    ...FieldError
  }
}
"""
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCms1500", UpdateCms1500Payload),
    facts=(
        Fact(argument="input.patient_id", kind="replaced", text="is deprecated: use `patient`", check="deprecated"),
        Fact(
            argument="input.service_location",
            kind="replaced",
            text="is deprecated: use `service_location_id`",
            check="deprecated",
        ),
    ),
)
