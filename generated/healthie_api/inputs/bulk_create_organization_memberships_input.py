# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.professions_input import ProfessionsInput
from ..inputs.specialties_input import SpecialtiesInput


class BulkCreateOrganizationMembershipsInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    org_role: str | None = None
    organization_ids: list[ID | None]
    password: str | None = None
    permission_template_id: ID | None = None
    professions: list[ProfessionsInput | None] | None = None
    send_invite_email: Boolean | None = None
    specialties: list[SpecialtiesInput | None] | None = None
    timezone: str | None = None
    title: str | None = None
