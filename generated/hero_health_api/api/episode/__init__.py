# Generated from specs/hero. Do not edit.
"""The operations of the tag Episode."""

from __future__ import annotations

from collections.abc import Sequence

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.rest.record import Record
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Episode(MethodGroup):
    """The operations of the tag Episode."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def create_episode_note(self, *, body: models.CreateEpisodeNoteBody) -> models.EpisodeNote:
        """Write a note on an episode.

        `POST /v1/notes` · create · description known in part

        Args:
            body: What to send.
                    episode_id: the episode
                    description: the text

        Returns:
            `EpisodeNote`.
            Its id comes as a number.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_episode_note import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def get_episode(self, id: str) -> models.Episode:
        """Fetch one episode with its tasks.

        `GET /v1/episodes/{id}` · read · description known in part

        Args:
            id: `id` of the path. the episode.

        Returns:
            `Episode`.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_episode import OPERATION

        return await self._caller.call(OPERATION, path={"id": id})

    @without_argument_frames
    def list_episodes(
        self,
        *,
        assignee_id: Sequence[str] | None = None,
        assignee_type: Sequence[models.EpisodeAssigneeType | str] | None = None,
        order_by: Sequence[models.EpisodeOrder | str] | None = None,
        order_descending: Sequence[str] | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        priority: Sequence[models.EpisodePriority | str] | None = None,
        status: Sequence[models.EpisodeStatus | str] | None = None,
    ) -> ListCall[models.EpisodeSummary]:
        """List episodes of care: what patients asked for, and who deals with it.

        `GET /v1/episodes` · read · description known in part

        Args:
            assignee_id: `assignee_id[]` of the query. dealt with by any of these.
            assignee_type: `assignee_type[]` of the query.
            order_by: `order_by[]` of the query.
            order_descending: `order_descending[]` of the query.
            page_index: `page_index` of the query.
            page_size: `page_size` of the query.
            priority: `priority[]` of the query. of any of these priorities.
            status: `status[]` of the query. in any of these states.

        Returns:
            `ListCall[EpisodeSummary]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_episodes import OPERATION

        return self._caller.list_call(
            OPERATION,
            query={
                "assignee_id": assignee_id,
                "assignee_type": assignee_type,
                "order_by": order_by,
                "order_descending": order_descending,
                "page_index": page_index,
                "page_size": page_size,
                "priority": priority,
                "status": status,
            },
        )

    @without_traceback_frames
    async def update_episode(self, id: str, *, body: models.UpdateEpisodeBody) -> Record:
        """Change state, priority or assignees of an episode.

        `PATCH /v1/episodes/{id}` · idempotent_write · description known in part

        The list of assignees replaces the present one.

        Args:
            id: `id` of the path. the episode.
            body: What to send.

        Returns:
            `Record`: the fields that came; the response is not described.

        Raises:
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .update_episode import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)
