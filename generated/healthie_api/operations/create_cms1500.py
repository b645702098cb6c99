# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCms1500Payload] = GraphQLOperation(
    name="createCms1500",
    kind="mutation",
    root_field="createCms1500",
    python_path="healthie.mutations.create_cms1500",
    safety="money",
    confidence="full",
    check="list the client's claims with healthie.queries.cms1500s, newest first",
    arguments={"input": "createCms1500Input!"},
    document="""
mutation createCms1500($input: createCms1500Input) {
  createCms1500(input: $input) {
    ...CreateCms1500Payload
  }
}

fragment CreateCms1500Payload on createCms1500Payload {
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
    decode=object_of("createCms1500", CreateCms1500Payload),
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
