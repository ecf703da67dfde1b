import type * as t from "../../generated/agent/v3.2/index.js";
export const v0: t.Access = {"group_ids":[-995,55]};
// @ts-expect-error type
export const v1: t.Access = 7;
// @ts-expect-error required
export const v2: t.Access = {};
// @ts-expect-error type
export const v3: t.Access = {"group_ids":7};
export const v4: t.Access = {"group_ids":[-350,-430]};
// @ts-expect-error required
export const v5: t.Access = {};
export const v6: t.AccessInput = {"group_ids":[-995,55]};
// @ts-expect-error type
export const v7: t.AccessInput = 7;
// @ts-expect-error additionalProperties
export const v8: t.AccessInput = {"group_ids":[-995,55],"unexpected":true};
// @ts-expect-error required
export const v9: t.AccessInput = {};
// @ts-expect-error type
export const v10: t.AccessInput = {"group_ids":7};
export const v11: t.AccessInput = {"group_ids":[-350,-430]};
// @ts-expect-error additionalProperties
export const v12: t.AccessInput = {"group_ids":[-350,-430],"unexpected":true};
// @ts-expect-error required
export const v13: t.AccessInput = {};
export const v14: t.ActivateChatRequest = {"chat":{"id":"aG88rL"}};
// @ts-expect-error type
export const v15: t.ActivateChatRequest = 7;
// @ts-expect-error additionalProperties
export const v16: t.ActivateChatRequest = {"chat":{"id":"aG88rL"},"unexpected":true};
// @ts-expect-error required
export const v17: t.ActivateChatRequest = {};
// @ts-expect-error type
export const v18: t.ActivateChatRequest = {"chat":7};
// @ts-expect-error additionalProperties
export const v19: t.ActivateChatRequest = {"chat":{"id":"aG88rL","unexpected":true}};
// @ts-expect-error required
export const v20: t.ActivateChatRequest = {"chat":{}};
export const v21: t.ActivateChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"filled_form","form_id":"","fields":[],"recipients":"all"},{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"custom","recipients":"all"}],"properties":{}}},"continuous":true};
// @ts-expect-error enum
export const v22: t.ActivateChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"filled_form","form_id":"","fields":[],"recipients":"all"},{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"custom","recipients":"all"}],"properties":{}}},"continuous":true};
// @ts-expect-error enum
export const v23: t.ActivateChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"filled_form","form_id":"","fields":[],"recipients":"all"},{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"custom","recipients":"all"}],"properties":{}}},"continuous":true};
// @ts-expect-error anyOf
export const v24: t.ActivateChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"custom","recipients":"all"}],"properties":{}}},"continuous":true};
// @ts-expect-error anyOf
export const v25: t.ActivateChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"filled_form","form_id":"","fields":[],"recipients":"all","unexpected":true},{"type":"rich_message","template_id":"cards","recipients":"all"},{"type":"custom","recipients":"all"}],"properties":{}}},"continuous":true};
export const v26: t.ActivateChatResponse = {"thread_id":"aG88rL"};
// @ts-expect-error type
export const v27: t.ActivateChatResponse = 7;
// @ts-expect-error required
export const v28: t.ActivateChatResponse = {};
// @ts-expect-error type
export const v29: t.ActivateChatResponse = {"thread_id":7};
export const v30: t.ActivateChatResponse = {"thread_id":"urH2NEwW","event_ids":["AZ","iPw8c4",""]};
// @ts-expect-error required
export const v31: t.ActivateChatResponse = {"event_ids":["AZ","iPw8c4",""]};
export const v32: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v33: t.AddUserToChatRequest = 7;
// @ts-expect-error additionalProperties
export const v34: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v35: t.AddUserToChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v36: t.AddUserToChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v37: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v38: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v39: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","require_active_thread":false};
// @ts-expect-error additionalProperties
export const v40: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","require_active_thread":false,"unexpected":true};
// @ts-expect-error enum
export const v41: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value","require_active_thread":false};
export const v42: t.Agent = {"id":"aG88rL","type":"agent","routing_status":"jE"};
// @ts-expect-error type
export const v43: t.Agent = 7;
// @ts-expect-error required
export const v44: t.Agent = {"type":"agent","routing_status":"jE"};
// @ts-expect-error type
export const v45: t.Agent = {"id":7,"type":"agent","routing_status":"jE"};
// @ts-expect-error required
export const v46: t.Agent = {"id":"aG88rL","routing_status":"jE"};
// @ts-expect-error const
export const v47: t.Agent = {"id":"aG88rL","type":"no such value","routing_status":"jE"};
// @ts-expect-error anyOf
export const v48: t.Agent = {"id":"aG88rL","type":"agent","routing_status":7};
export const v49: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline"};
// @ts-expect-error const
export const v50: t.Agent = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline"};
// @ts-expect-error anyOf
export const v51: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":7};
export const v52: t.AgentDisconnectedPayload = {"reason":"access_token_expired"};
// @ts-expect-error type
export const v53: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v54: t.AgentDisconnectedPayload = {};
// @ts-expect-error anyOf
export const v55: t.AgentDisconnectedPayload = {"reason":7};
export const v56: t.AgentDisconnectedPayload = {"reason":"connection_timeout","data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error type
export const v57: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v58: t.AgentDisconnectedPayload = {"data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error anyOf
export const v59: t.AgentDisconnectedPayload = {"reason":7,"data":{"region":"NEwWhWmAZ"}};
export const v60: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[]},"goals":{"exists":true},"forms":[]};
// @ts-expect-error type
export const v61: t.ArchiveFilters = 7;
// @ts-expect-error additionalProperties
export const v62: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[]},"goals":{"exists":true},"forms":[],"unexpected":true};
// @ts-expect-error type
export const v63: t.ArchiveFilters = {"from":7,"tags":{"exclude_values":[]},"goals":{"exists":true},"forms":[]};
// @ts-expect-error anyOf
export const v64: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":7,"goals":{"exists":true},"forms":[]};
// @ts-expect-error anyOf
export const v65: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[],"unexpected":true},"goals":{"exists":true},"forms":[]};
export const v66: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"forms":[{"type":"pre_chat","answer_id":"AeJQvDL"},{"type":"pre_chat"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]}};
// @ts-expect-error additionalProperties
export const v67: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"forms":[{"type":"pre_chat","answer_id":"AeJQvDL"},{"type":"pre_chat"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]},"unexpected":true};
// @ts-expect-error enum
export const v68: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"forms":[{"type":"no such value","answer_id":"AeJQvDL"},{"type":"pre_chat"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]}};
// @ts-expect-error enum
export const v69: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[]},"goals":{"values":[]},"forms":[{"type":"pre_chat","answer_id":"AeJQvDL"},{"type":"no such value"},{"type":"pre_chat","answer_id":"bE8n"}],"events":{"types":[]}};
export const v70: t.ArchiveHighlights = {"post_tag":"88rLS"};
// @ts-expect-error type
export const v71: t.ArchiveHighlights = 7;
// @ts-expect-error additionalProperties
export const v72: t.ArchiveHighlights = {"post_tag":"88rLS","unexpected":true};
// @ts-expect-error type
export const v73: t.ArchiveHighlights = {"post_tag":7};
export const v74: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm"};
// @ts-expect-error additionalProperties
export const v75: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm","unexpected":true};
export const v76: t.Ban = {"days":254};
// @ts-expect-error type
export const v77: t.Ban = 7;
// @ts-expect-error required
export const v78: t.Ban = {};
// @ts-expect-error type
export const v79: t.Ban = {"days":"text"};
export const v80: t.Ban = {"days":469};
// @ts-expect-error required
export const v81: t.Ban = {};
export const v82: t.BanCustomerRequest = {"customer_id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v83: t.BanCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v84: t.BanCustomerRequest = {"customer_id":"aG88rL","ban":{"days":442},"unexpected":true};
// @ts-expect-error required
export const v85: t.BanCustomerRequest = {"ban":{"days":442}};
// @ts-expect-error type
export const v86: t.BanCustomerRequest = {"customer_id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v87: t.BanCustomerRequest = {"customer_id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v88: t.BanCustomerRequest = {"customer_id":"aG88rL","ban":{"days":442,"unexpected":true}};
export const v89: t.BanCustomerRequest = {"customer_id":"urH2NEwW","ban":{"days":-772}};
export const v90: t.BanInput = {"days":254};
// @ts-expect-error type
export const v91: t.BanInput = 7;
// @ts-expect-error additionalProperties
export const v92: t.BanInput = {"days":254,"unexpected":true};
// @ts-expect-error required
export const v93: t.BanInput = {};
// @ts-expect-error type
export const v94: t.BanInput = {"days":"text"};
export const v95: t.BanInput = {"days":469};
// @ts-expect-error additionalProperties
export const v96: t.BanInput = {"days":469,"unexpected":true};
// @ts-expect-error required
export const v97: t.BanInput = {};
export const v98: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true};
// @ts-expect-error type
export const v99: t.ChangePushNotificationsRequest = 7;
// @ts-expect-error additionalProperties
export const v100: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true,"unexpected":true};
// @ts-expect-error required
export const v101: t.ChangePushNotificationsRequest = {"platform":"android","enabled":true};
// @ts-expect-error type
export const v102: t.ChangePushNotificationsRequest = {"firebase_token":7,"platform":"android","enabled":true};
// @ts-expect-error required
export const v103: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","enabled":true};
// @ts-expect-error enum
export const v104: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"no such value","enabled":true};
export const v105: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false};
// @ts-expect-error additionalProperties
export const v106: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false,"unexpected":true};
// @ts-expect-error enum
export const v107: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"no such value","enabled":false};
export const v108: t.Chat = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v109: t.Chat = 7;
// @ts-expect-error required
export const v110: t.Chat = {"is_followed":true};
// @ts-expect-error type
export const v111: t.Chat = {"id":7,"is_followed":true};
export const v112: t.ChatAccessGrantedPayload = {"id":"aG88rL","access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v113: t.ChatAccessGrantedPayload = 7;
// @ts-expect-error required
export const v114: t.ChatAccessGrantedPayload = {"access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v115: t.ChatAccessGrantedPayload = {"id":7,"access":{"group_ids":[-148,990]}};
// @ts-expect-error required
export const v116: t.ChatAccessGrantedPayload = {"id":"aG88rL"};
export const v117: t.ChatAccessGrantedPayload = {"id":"urH2NEwW","access":{"group_ids":[]}};
export const v118: t.ChatAccessRevokedPayload = {"id":"aG88rL","access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v119: t.ChatAccessRevokedPayload = 7;
// @ts-expect-error required
export const v120: t.ChatAccessRevokedPayload = {"access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v121: t.ChatAccessRevokedPayload = {"id":7,"access":{"group_ids":[-148,990]}};
// @ts-expect-error required
export const v122: t.ChatAccessRevokedPayload = {"id":"aG88rL"};
export const v123: t.ChatAccessRevokedPayload = {"id":"urH2NEwW","access":{"group_ids":[]}};
export const v124: t.ChatAssignment = {"agent_ids":["8rLSA9CEiz","jE"]};
// @ts-expect-error type
export const v125: t.ChatAssignment = 7;
// @ts-expect-error type
export const v126: t.ChatAssignment = {"agent_ids":7};
export const v127: t.ChatAssignment = {"group_ids":[-430],"agent_ids":["EwWhWm","ZKiP","8c4d"]};
export const v128: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v129: t.ChatDeactivatedPayload = 7;
// @ts-expect-error required
export const v130: t.ChatDeactivatedPayload = {"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v131: t.ChatDeactivatedPayload = {"chat_id":7,"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error required
export const v132: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","user_id":"eyVrl"};
export const v133: t.ChatDeactivatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","user_id":"ZKiP"};
export const v134: t.ChatEvent = {"id":"SA9CEi","type":"rich_message","created_at":"2007-02-14T01:23:46Z","author_id":"lcA","recipients":"agents","properties":{},"template_id":"HVlSCV9","elements":[{"title":"zpj","buttons":[{"text":"","postback_id":"","user_ids":[]}]},{"title":"1o9Sys"},{}]};
// @ts-expect-error anyOf
export const v135: t.ChatEvent = 7;
// @ts-expect-error anyOf
export const v136: t.ChatEvent = {"type":"rich_message","created_at":"2007-02-14T01:23:46Z","author_id":"lcA","recipients":"agents","properties":{},"template_id":"HVlSCV9","elements":[{"title":"zpj","buttons":[{"text":"","postback_id":"","user_ids":[]}]},{"title":"1o9Sys"},{}]};
export const v137: t.ChatEvent = {"id":"wWhWm","custom_id":"KiPw8c4dh","type":"message","created_at":"2005-01-30T10:38:59Z","author_id":"Dv","recipients":"all","properties":{},"text":"Xa8e8GmQdW"};
export const v138: t.ChatEventInput = {"custom_id":"SA9CEi","type":"custom","recipients":"all","properties":{},"content":{}};
// @ts-expect-error anyOf
export const v139: t.ChatEventInput = 7;
// @ts-expect-error anyOf
export const v140: t.ChatEventInput = {"custom_id":"SA9CEi","type":"custom","recipients":"all","properties":{},"content":{},"unexpected":true};
export const v141: t.ChatEventInput = {"custom_id":"wWhWm","type":"message","recipients":"all","properties":{},"text":"iPw8c4dhla6CN9oDvdGfd7X","postback":{"id":"e8GmQdW4ZB","thread_id":"eS80NGc00H","event_id":"35B","type":""}};
export const v142: t.ChatEventType = "filled_form";
// @ts-expect-error type
export const v143: t.ChatEventType = 7;
// @ts-expect-error enum
export const v144: t.ChatEventType = "no such value";
export const v145: t.ChatEventType = "system_message";
// @ts-expect-error type
export const v146: t.ChatEventType = 7;
// @ts-expect-error enum
export const v147: t.ChatEventType = "no such value";
export const v148: t.ChatFilters = {"include_chats_without_threads":false};
// @ts-expect-error type
export const v149: t.ChatFilters = 7;
// @ts-expect-error additionalProperties
export const v150: t.ChatFilters = {"include_chats_without_threads":false,"unexpected":true};
// @ts-expect-error type
export const v151: t.ChatFilters = {"include_chats_without_threads":"text"};
export const v152: t.ChatFilters = {"include_active":true,"include_chats_without_threads":false,"group_ids":[-2,-286,563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39],"properties":{}};
// @ts-expect-error additionalProperties
export const v153: t.ChatFilters = {"include_active":true,"include_chats_without_threads":false,"group_ids":[-2,-286,563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39],"properties":{},"unexpected":true};
export const v154: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v155: t.ChatPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v156: t.ChatPropertiesDeletedPayload = {"properties":{}};
// @ts-expect-error type
export const v157: t.ChatPropertiesDeletedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v158: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL"};
export const v159: t.ChatPropertiesDeletedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v160: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v161: t.ChatPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v162: t.ChatPropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error type
export const v163: t.ChatPropertiesUpdatedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v164: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL"};
export const v165: t.ChatPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v166: t.ChatSummary = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v167: t.ChatSummary = 7;
// @ts-expect-error required
export const v168: t.ChatSummary = {"is_followed":true};
// @ts-expect-error type
export const v169: t.ChatSummary = {"id":7,"is_followed":true};
export const v170: t.ChatSummary = {"id":"urH2NEwW","users":[{"id":"ZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"session_fields":[{},{},{}],"statistics":{"threads_count":-586,"visits_count":248,"page_views_count":876,"greetings_shown_count":-443,"greetings_accepted_count":75},"agent_last_event_created_at":"2008-10-06T18:23:25Z","customer_last_event_created_at":"2026-06-30T06:05:42Z","chat_ids":["OruOglT8","hJ6bJG"],"banned":false,"__priv_lc2_customer_id":"e1BoK"},{"id":"Gsn4LG","type":"customer","name":"Yl","avatar":"ttT4xzY3","created_at":"2013-11-28T12:50:08Z","present":true,"events_seen_up_to":"2009-11-08T06:52:07Z","last_visit":{"started_at":"2020-09-18T18:22:51Z","referrer":"Q1kIlyw","ip":"UbPf3a","user_agent":"5","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"statistics":{"chats_count":23,"visits_count":327,"page_views_count":-653,"greetings_shown_count":-15,"greetings_accepted_count":68},"agent_last_event_created_at":"2019-06-21T02:27:09Z","customer_last_event_created_at":"2000-09-26T05:09:21Z","banned":true,"__priv_lc2_customer_id":"AeJQvDL"},{"id":"","type":"agent","email":"w","present":true,"events_seen_up_to":"2030-03-07T00:00:33Z","avatar":"VoGXV","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"u5vj3","active":true,"user_ids":[""],"created_at":"2016-10-27T02:46:45Z","properties":{},"access":{"group_ids":[98]},"queue":{"position":-579,"wait_time":-77,"queued_at":"2020-01-03T06:53:48Z"}},"properties":{},"access":{"group_ids":[]},"is_followed":true};
// @ts-expect-error required
export const v171: t.ChatSummary = {"users":[{"id":"ZKiP","type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"session_fields":[{},{},{}],"statistics":{"threads_count":-586,"visits_count":248,"page_views_count":876,"greetings_shown_count":-443,"greetings_accepted_count":75},"agent_last_event_created_at":"2008-10-06T18:23:25Z","customer_last_event_created_at":"2026-06-30T06:05:42Z","chat_ids":["OruOglT8","hJ6bJG"],"banned":false,"__priv_lc2_customer_id":"e1BoK"},{"id":"Gsn4LG","type":"customer","name":"Yl","avatar":"ttT4xzY3","created_at":"2013-11-28T12:50:08Z","present":true,"events_seen_up_to":"2009-11-08T06:52:07Z","last_visit":{"started_at":"2020-09-18T18:22:51Z","referrer":"Q1kIlyw","ip":"UbPf3a","user_agent":"5","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"statistics":{"chats_count":23,"visits_count":327,"page_views_count":-653,"greetings_shown_count":-15,"greetings_accepted_count":68},"agent_last_event_created_at":"2019-06-21T02:27:09Z","customer_last_event_created_at":"2000-09-26T05:09:21Z","banned":true,"__priv_lc2_customer_id":"AeJQvDL"},{"id":"","type":"agent","email":"w","present":true,"events_seen_up_to":"2030-03-07T00:00:33Z","avatar":"VoGXV","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"u5vj3","active":true,"user_ids":[""],"created_at":"2016-10-27T02:46:45Z","properties":{},"access":{"group_ids":[98]},"queue":{"position":-579,"wait_time":-77,"queued_at":"2020-01-03T06:53:48Z"}},"properties":{},"access":{"group_ids":[]},"is_followed":true};
// @ts-expect-error anyOf
export const v172: t.ChatSummary = {"id":"urH2NEwW","users":[7,{"id":"Gsn4LG","type":"customer","name":"Yl","avatar":"ttT4xzY3","created_at":"2013-11-28T12:50:08Z","present":true,"events_seen_up_to":"2009-11-08T06:52:07Z","last_visit":{"started_at":"2020-09-18T18:22:51Z","referrer":"Q1kIlyw","ip":"UbPf3a","user_agent":"5","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"statistics":{"chats_count":23,"visits_count":327,"page_views_count":-653,"greetings_shown_count":-15,"greetings_accepted_count":68},"agent_last_event_created_at":"2019-06-21T02:27:09Z","customer_last_event_created_at":"2000-09-26T05:09:21Z","banned":true,"__priv_lc2_customer_id":"AeJQvDL"},{"id":"","type":"agent","email":"w","present":true,"events_seen_up_to":"2030-03-07T00:00:33Z","avatar":"VoGXV","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"u5vj3","active":true,"user_ids":[""],"created_at":"2016-10-27T02:46:45Z","properties":{},"access":{"group_ids":[98]},"queue":{"position":-579,"wait_time":-77,"queued_at":"2020-01-03T06:53:48Z"}},"properties":{},"access":{"group_ids":[]},"is_followed":true};
// @ts-expect-error anyOf
export const v173: t.ChatSummary = {"id":"urH2NEwW","users":[{"type":"customer","email":"dhla6CN9oD","avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"referrer":"80NGc00","ip":"35B","user_agent":"","last_pages":[]},"session_fields":[{},{},{}],"statistics":{"threads_count":-586,"visits_count":248,"page_views_count":876,"greetings_shown_count":-443,"greetings_accepted_count":75},"agent_last_event_created_at":"2008-10-06T18:23:25Z","customer_last_event_created_at":"2026-06-30T06:05:42Z","chat_ids":["OruOglT8","hJ6bJG"],"banned":false,"__priv_lc2_customer_id":"e1BoK"},{"id":"Gsn4LG","type":"customer","name":"Yl","avatar":"ttT4xzY3","created_at":"2013-11-28T12:50:08Z","present":true,"events_seen_up_to":"2009-11-08T06:52:07Z","last_visit":{"started_at":"2020-09-18T18:22:51Z","referrer":"Q1kIlyw","ip":"UbPf3a","user_agent":"5","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"statistics":{"chats_count":23,"visits_count":327,"page_views_count":-653,"greetings_shown_count":-15,"greetings_accepted_count":68},"agent_last_event_created_at":"2019-06-21T02:27:09Z","customer_last_event_created_at":"2000-09-26T05:09:21Z","banned":true,"__priv_lc2_customer_id":"AeJQvDL"},{"id":"","type":"agent","email":"w","present":true,"events_seen_up_to":"2030-03-07T00:00:33Z","avatar":"VoGXV","routing_status":"not_accepting_chats"}],"last_thread_summary":{"id":"u5vj3","active":true,"user_ids":[""],"created_at":"2016-10-27T02:46:45Z","properties":{},"access":{"group_ids":[98]},"queue":{"position":-579,"wait_time":-77,"queued_at":"2020-01-03T06:53:48Z"}},"properties":{},"access":{"group_ids":[]},"is_followed":true};
export const v174: t.ChatTransferredPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v175: t.ChatTransferredPayload = 7;
// @ts-expect-error required
export const v176: t.ChatTransferredPayload = {};
// @ts-expect-error type
export const v177: t.ChatTransferredPayload = {"chat_id":7};
export const v178: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error required
export const v179: t.ChatTransferredPayload = {"thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error anyOf
export const v180: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":7,"queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
export const v181: t.ChatUnfollowedPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v182: t.ChatUnfollowedPayload = 7;
// @ts-expect-error required
export const v183: t.ChatUnfollowedPayload = {};
// @ts-expect-error type
export const v184: t.ChatUnfollowedPayload = {"chat_id":7};
export const v185: t.ChatUnfollowedPayload = {"chat_id":"urH2NEwW"};
// @ts-expect-error required
export const v186: t.ChatUnfollowedPayload = {};
export const v187: t.CreateCustomerRequest = {"email":"88rLS"};
// @ts-expect-error type
export const v188: t.CreateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v189: t.CreateCustomerRequest = {"email":"88rLS","unexpected":true};
// @ts-expect-error type
export const v190: t.CreateCustomerRequest = {"email":7};
export const v191: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","session_fields":[]};
// @ts-expect-error additionalProperties
export const v192: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","session_fields":[],"unexpected":true};
export const v193: t.CreateCustomerResponse = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v194: t.CreateCustomerResponse = 7;
// @ts-expect-error required
export const v195: t.CreateCustomerResponse = {};
// @ts-expect-error type
export const v196: t.CreateCustomerResponse = {"customer_id":7};
export const v197: t.CreateCustomerResponse = {"customer_id":"urH2NEwW"};
// @ts-expect-error required
export const v198: t.CreateCustomerResponse = {};
export const v199: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error type
export const v200: t.CustomChatEvent = 7;
// @ts-expect-error required
export const v201: t.CustomChatEvent = {"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error type
export const v202: t.CustomChatEvent = {"id":7,"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error required
export const v203: t.CustomChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error const
export const v204: t.CustomChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc"};
// @ts-expect-error anyOf
export const v205: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7};
export const v206: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{}};
// @ts-expect-error const
export const v207: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{}};
// @ts-expect-error anyOf
export const v208: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{}};
export const v209: t.CustomChatEventInput = {"type":"custom","recipients":"all"};
// @ts-expect-error type
export const v210: t.CustomChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v211: t.CustomChatEventInput = {"type":"custom","recipients":"all","unexpected":true};
// @ts-expect-error required
export const v212: t.CustomChatEventInput = {"recipients":"all"};
// @ts-expect-error type
export const v213: t.CustomChatEventInput = {"type":7,"recipients":"all"};
// @ts-expect-error const
export const v214: t.CustomChatEventInput = {"type":"no such value","recipients":"all"};
// @ts-expect-error required
export const v215: t.CustomChatEventInput = {"type":"custom"};
// @ts-expect-error enum
export const v216: t.CustomChatEventInput = {"type":"custom","recipients":"no such value"};
export const v217: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"agents","properties":{},"content":{}};
// @ts-expect-error additionalProperties
export const v218: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"agents","properties":{},"content":{},"unexpected":true};
// @ts-expect-error const
export const v219: t.CustomChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"content":{}};
// @ts-expect-error enum
export const v220: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","recipients":"no such value","properties":{},"content":{}};
export const v221: t.Customer = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v222: t.Customer = 7;
// @ts-expect-error required
export const v223: t.Customer = {"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v224: t.Customer = {"id":7,"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
export const v225: t.Customer = {"id":"urH2NEwW","type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"};
// @ts-expect-error required
export const v226: t.Customer = {"type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"};
// @ts-expect-error const
export const v227: t.Customer = {"id":"urH2NEwW","type":"no such value","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"};
export const v228: t.CustomerBannedPayload = {"customer_id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v229: t.CustomerBannedPayload = 7;
// @ts-expect-error required
export const v230: t.CustomerBannedPayload = {"ban":{"days":442}};
// @ts-expect-error type
export const v231: t.CustomerBannedPayload = {"customer_id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v232: t.CustomerBannedPayload = {"customer_id":"aG88rL"};
export const v233: t.CustomerBannedPayload = {"customer_id":"urH2NEwW","ban":{"days":-772}};
export const v234: t.CustomerCreatedPayload = {"customer":{"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"}};
// @ts-expect-error type
export const v235: t.CustomerCreatedPayload = 7;
// @ts-expect-error required
export const v236: t.CustomerCreatedPayload = {};
// @ts-expect-error type
export const v237: t.CustomerCreatedPayload = {"customer":7};
// @ts-expect-error required
export const v238: t.CustomerCreatedPayload = {"customer":{"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"}};
export const v239: t.CustomerCreatedPayload = {"customer":{"id":"urH2NEwW","type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"}};
// @ts-expect-error const
export const v240: t.CustomerCreatedPayload = {"customer":{"id":"urH2NEwW","type":"no such value","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"}};
export const v241: t.CustomerPageUpdatedPayload = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v242: t.CustomerPageUpdatedPayload = 7;
// @ts-expect-error required
export const v243: t.CustomerPageUpdatedPayload = {};
// @ts-expect-error type
export const v244: t.CustomerPageUpdatedPayload = {"customer_id":7};
export const v245: t.CustomerPageUpdatedPayload = {"customer_id":"urH2NEwW","visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
// @ts-expect-error required
export const v246: t.CustomerPageUpdatedPayload = {"visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
export const v247: t.CustomerStatistics = {"threads_count":55,"greetings_shown_count":226};
// @ts-expect-error type
export const v248: t.CustomerStatistics = 7;
// @ts-expect-error type
export const v249: t.CustomerStatistics = {"threads_count":"text","greetings_shown_count":226};
export const v250: t.CustomerStatistics = {"chats_count":-350,"threads_count":76,"visits_count":262,"page_views_count":-286,"greetings_shown_count":-772,"greetings_accepted_count":-597};
export const v251: t.CustomerUpdatedPayload = {"customer":{"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"}};
// @ts-expect-error type
export const v252: t.CustomerUpdatedPayload = 7;
// @ts-expect-error required
export const v253: t.CustomerUpdatedPayload = {};
// @ts-expect-error type
export const v254: t.CustomerUpdatedPayload = {"customer":7};
// @ts-expect-error required
export const v255: t.CustomerUpdatedPayload = {"customer":{"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"}};
export const v256: t.CustomerUpdatedPayload = {"customer":{"id":"urH2NEwW","type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"}};
// @ts-expect-error const
export const v257: t.CustomerUpdatedPayload = {"customer":{"id":"urH2NEwW","type":"no such value","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"}};
export const v258: t.CustomerVisitEndedPayload = {"customer_id":"aG88rL","visit_id":442};
// @ts-expect-error type
export const v259: t.CustomerVisitEndedPayload = 7;
// @ts-expect-error required
export const v260: t.CustomerVisitEndedPayload = {"visit_id":442};
// @ts-expect-error type
export const v261: t.CustomerVisitEndedPayload = {"customer_id":7,"visit_id":442};
// @ts-expect-error required
export const v262: t.CustomerVisitEndedPayload = {"customer_id":"aG88rL"};
export const v263: t.CustomerVisitEndedPayload = {"customer_id":"urH2NEwW","visit_id":-772,"ended_at":"2006-06-26T13:08:40Z"};
export const v264: t.CustomerVisitStartedPayload = {"customer_id":"aG88rL","visit_id":442};
// @ts-expect-error type
export const v265: t.CustomerVisitStartedPayload = 7;
// @ts-expect-error required
export const v266: t.CustomerVisitStartedPayload = {"visit_id":442};
// @ts-expect-error type
export const v267: t.CustomerVisitStartedPayload = {"customer_id":7,"visit_id":442};
// @ts-expect-error required
export const v268: t.CustomerVisitStartedPayload = {"customer_id":"aG88rL"};
export const v269: t.CustomerVisitStartedPayload = {"customer_id":"urH2NEwW","visit_id":-772,"started_at":"2006-06-26T13:08:40Z","ip":"c4dhla6CN9","user_agent":"vdGfd"};
export const v270: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v271: t.DateRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v272: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z","unexpected":true};
// @ts-expect-error type
export const v273: t.DateRangeFilter = {"lt":7};
export const v274: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z"};
// @ts-expect-error additionalProperties
export const v275: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z","unexpected":true};
export const v276: t.DeactivateChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v277: t.DeactivateChatRequest = 7;
// @ts-expect-error additionalProperties
export const v278: t.DeactivateChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v279: t.DeactivateChatRequest = {};
// @ts-expect-error type
export const v280: t.DeactivateChatRequest = {"chat_id":7};
export const v281: t.DeactivateChatRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v282: t.DeactivateChatRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v283: t.DeactivateChatRequest = {};
export const v284: t.DeleteChatPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v285: t.DeleteChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v286: t.DeleteChatPropertiesRequest = {"chat_id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v287: t.DeleteChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v288: t.DeleteChatPropertiesRequest = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v289: t.DeleteChatPropertiesRequest = {"chat_id":"aG88rL"};
export const v290: t.DeleteChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v291: t.DeleteChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{},"unexpected":true};
export const v292: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v293: t.DeleteEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v294: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v295: t.DeleteEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v296: t.DeleteEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v297: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v298: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v299: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v300: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v301: t.DeleteThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v302: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v303: t.DeleteThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v304: t.DeleteThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v305: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v306: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v307: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v308: t.DisconnectReason = "access_token_expired";
// @ts-expect-error anyOf
export const v309: t.DisconnectReason = 7;
export const v310: t.DisconnectReason = "connection_timeout";
// @ts-expect-error anyOf
export const v311: t.DisconnectReason = 7;
export const v312: t.ErrorEnvelope = {"error":{"type":"authentication","message":"88rLS"}};
// @ts-expect-error type
export const v313: t.ErrorEnvelope = 7;
// @ts-expect-error required
export const v314: t.ErrorEnvelope = {};
// @ts-expect-error type
export const v315: t.ErrorEnvelope = {"error":7};
// @ts-expect-error required
export const v316: t.ErrorEnvelope = {"error":{"message":"88rLS"}};
// @ts-expect-error anyOf
export const v317: t.ErrorEnvelope = {"error":{"type":7,"message":"88rLS"}};
export const v318: t.ErrorEnvelope = {"error":{"type":"license_not_found","message":"H2N","data":{"region":"hWmAZKiP"}}};
// @ts-expect-error anyOf
export const v319: t.ErrorEnvelope = {"error":{"type":7,"message":"H2N","data":{"region":"hWmAZKiP"}}};
export const v320: t.ErrorType = "authentication";
// @ts-expect-error anyOf
export const v321: t.ErrorType = 7;
export const v322: t.ErrorType = "license_not_found";
// @ts-expect-error anyOf
export const v323: t.ErrorType = 7;
export const v324: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v325: t.EventPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v326: t.EventPropertiesDeletedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v327: t.EventPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v328: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v329: t.EventPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v330: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v331: t.EventPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v332: t.EventPropertiesUpdatedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v333: t.EventPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v334: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v335: t.EventPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v336: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v337: t.EventUpdatedPayload = 7;
// @ts-expect-error required
export const v338: t.EventUpdatedPayload = {"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v339: t.EventUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error required
export const v340: t.EventUpdatedPayload = {"chat_id":"aG88rL","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error anyOf
export const v341: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v342: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
export const v343: t.EventUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"id":"8c4d","custom_id":"a6","type":"filled_form","created_at":"2014-08-31T05:28:20Z","author_id":"","recipients":"all","properties":{},"form_id":"Xa8e8GmQdW","fields":[{"type":"select","id":"c00Ht","label":"5Bvb7tBX1"},{"type":"group_chooser","id":"Hbr","label":"kWyzy0D9q","answer":{"label":""}},{"type":"question","id":"l","label":"8NhJ6bJG","answer":"AFe1BoKCJ"}]}};
export const v344: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v345: t.EventsMarkedAsSeenPayload = 7;
// @ts-expect-error required
export const v346: t.EventsMarkedAsSeenPayload = {"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v347: t.EventsMarkedAsSeenPayload = {"user_id":7,"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error required
export const v348: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","seen_up_to":"2004-06-03T09:46:17Z"};
export const v349: t.EventsMarkedAsSeenPayload = {"user_id":"urH2NEwW","chat_id":"W","seen_up_to":"2006-06-26T13:08:40Z"};
export const v350: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error type
export const v351: t.FileChatEvent = 7;
// @ts-expect-error required
export const v352: t.FileChatEvent = {"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error type
export const v353: t.FileChatEvent = {"id":7,"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error required
export const v354: t.FileChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error const
export const v355: t.FileChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
// @ts-expect-error anyOf
export const v356: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245};
export const v357: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735};
// @ts-expect-error const
export const v358: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735};
// @ts-expect-error anyOf
export const v359: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735};
export const v360: t.FileChatEventInput = {"type":"file","recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error type
export const v361: t.FileChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v362: t.FileChatEventInput = {"type":"file","recipients":"all","url":"8rLSA9CEiz","unexpected":true};
// @ts-expect-error required
export const v363: t.FileChatEventInput = {"recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error type
export const v364: t.FileChatEventInput = {"type":7,"recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error const
export const v365: t.FileChatEventInput = {"type":"no such value","recipients":"all","url":"8rLSA9CEiz"};
// @ts-expect-error required
export const v366: t.FileChatEventInput = {"type":"file","url":"8rLSA9CEiz"};
// @ts-expect-error enum
export const v367: t.FileChatEventInput = {"type":"file","recipients":"no such value","url":"8rLSA9CEiz"};
export const v368: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"agents","properties":{},"url":"WhW"};
// @ts-expect-error additionalProperties
export const v369: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"agents","properties":{},"url":"WhW","unexpected":true};
// @ts-expect-error const
export const v370: t.FileChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"url":"WhW"};
// @ts-expect-error enum
export const v371: t.FileChatEventInput = {"custom_id":"rH2","type":"file","recipients":"no such value","properties":{},"url":"WhW"};
export const v372: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error type
export const v373: t.FilledFormChatEvent = 7;
// @ts-expect-error required
export const v374: t.FilledFormChatEvent = {"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error type
export const v375: t.FilledFormChatEvent = {"id":7,"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error required
export const v376: t.FilledFormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error const
export const v377: t.FilledFormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","form_id":"XsmOHV","fields":[]};
// @ts-expect-error anyOf
export const v378: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"form_id":"XsmOHV","fields":[]};
export const v379: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"radio","id":"Ht35Bvb7t","label":"X15A","answer":{"id":"MS6mrvH","label":""}},{"type":"name","id":"9qfRb","label":"WOruOglT"},{"type":"checkbox","id":"AFe1BoKCJ","label":"sn4LG","answers":[]}]};
// @ts-expect-error const
export const v380: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"radio","id":"Ht35Bvb7t","label":"X15A","answer":{"id":"MS6mrvH","label":""}},{"type":"name","id":"9qfRb","label":"WOruOglT"},{"type":"checkbox","id":"AFe1BoKCJ","label":"sn4LG","answers":[]}]};
// @ts-expect-error anyOf
export const v381: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":7,"properties":{},"form_id":"e8GmQdW4ZB","fields":[{"type":"radio","id":"Ht35Bvb7t","label":"X15A","answer":{"id":"MS6mrvH","label":""}},{"type":"name","id":"9qfRb","label":"WOruOglT"},{"type":"checkbox","id":"AFe1BoKCJ","label":"sn4LG","answers":[]}]};
export const v382: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error type
export const v383: t.FilledFormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v384: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"all","form_id":"8rLSA9CEiz","fields":[],"unexpected":true};
// @ts-expect-error required
export const v385: t.FilledFormChatEventInput = {"recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error type
export const v386: t.FilledFormChatEventInput = {"type":7,"recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error const
export const v387: t.FilledFormChatEventInput = {"type":"no such value","recipients":"all","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error required
export const v388: t.FilledFormChatEventInput = {"type":"filled_form","form_id":"8rLSA9CEiz","fields":[]};
// @ts-expect-error enum
export const v389: t.FilledFormChatEventInput = {"type":"filled_form","recipients":"no such value","form_id":"8rLSA9CEiz","fields":[]};
export const v390: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"agents","properties":{},"form_id":"WhW","fields":[]};
// @ts-expect-error additionalProperties
export const v391: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"agents","properties":{},"form_id":"WhW","fields":[],"unexpected":true};
// @ts-expect-error const
export const v392: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"form_id":"WhW","fields":[]};
// @ts-expect-error enum
export const v393: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","recipients":"no such value","properties":{},"form_id":"WhW","fields":[]};
export const v394: t.FilledFormField = {"type":"group_chooser","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v395: t.FilledFormField = 7;
// @ts-expect-error anyOf
export const v396: t.FilledFormField = {"id":"9CEi","label":"pjEe"};
export const v397: t.FilledFormField = {"type":"select","id":"hWmAZKiP","label":"8c4d","answer":{"id":"a6","label":"N9oD"}};
export const v398: t.FilledFormFieldInput = {"type":"question","id":"A9CEizp","label":"E","answer":""};
// @ts-expect-error anyOf
export const v399: t.FilledFormFieldInput = 7;
// @ts-expect-error anyOf
export const v400: t.FilledFormFieldInput = {"type":"question","id":"A9CEizp","label":"E","answer":"","unexpected":true};
export const v401: t.FilledFormFieldInput = {"type":"radio","id":"WhW","label":"AZ","answer":{"id":"iPw8c4","label":""}};
export const v402: t.FilledFormOption = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v403: t.FilledFormOption = 7;
// @ts-expect-error required
export const v404: t.FilledFormOption = {"label":"A9CEizp"};
// @ts-expect-error type
export const v405: t.FilledFormOption = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v406: t.FilledFormOption = {"id":"aG88rL"};
export const v407: t.FilledFormOption = {"id":"urH2NEwW","label":"W"};
export const v408: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v409: t.FilledFormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v410: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp","unexpected":true};
// @ts-expect-error required
export const v411: t.FilledFormOptionInput = {"label":"A9CEizp"};
// @ts-expect-error type
export const v412: t.FilledFormOptionInput = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v413: t.FilledFormOptionInput = {"id":"aG88rL"};
export const v414: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W"};
// @ts-expect-error additionalProperties
export const v415: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W","unexpected":true};
export const v416: t.FilledGroupOption = {"label":""};
// @ts-expect-error type
export const v417: t.FilledGroupOption = 7;
// @ts-expect-error required
export const v418: t.FilledGroupOption = {};
// @ts-expect-error type
export const v419: t.FilledGroupOption = {"label":7};
export const v420: t.FilledGroupOption = {"id":"2NEwW","label":"W","group_id":-152};
// @ts-expect-error required
export const v421: t.FilledGroupOption = {"id":"2NEwW","group_id":-152};
export const v422: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193};
// @ts-expect-error type
export const v423: t.FilledGroupOptionInput = 7;
// @ts-expect-error additionalProperties
export const v424: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193,"unexpected":true};
// @ts-expect-error required
export const v425: t.FilledGroupOptionInput = {"label":"9CEi","group_id":-193};
// @ts-expect-error required
export const v426: t.FilledGroupOptionInput = {"id":"88rLS","group_id":-193};
// @ts-expect-error type
export const v427: t.FilledGroupOptionInput = {"id":"88rLS","label":7,"group_id":-193};
export const v428: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152};
// @ts-expect-error additionalProperties
export const v429: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152,"unexpected":true};
export const v430: t.FollowChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v431: t.FollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v432: t.FollowChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v433: t.FollowChatRequest = {};
// @ts-expect-error type
export const v434: t.FollowChatRequest = {"chat_id":7};
export const v435: t.FollowChatRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v436: t.FollowChatRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v437: t.FollowChatRequest = {};
export const v438: t.FormFilter = {"answer_id":"88rLS"};
// @ts-expect-error type
export const v439: t.FormFilter = 7;
// @ts-expect-error additionalProperties
export const v440: t.FormFilter = {"answer_id":"88rLS","unexpected":true};
// @ts-expect-error type
export const v441: t.FormFilter = {"answer_id":7};
export const v442: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW"};
// @ts-expect-error additionalProperties
export const v443: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW","unexpected":true};
// @ts-expect-error enum
export const v444: t.FormFilter = {"type":"no such value","answer_id":"2NEwW"};
export const v445: t.GeoLocation = {"country_code":"88rLS","longitude":"pjEe"};
// @ts-expect-error type
export const v446: t.GeoLocation = 7;
// @ts-expect-error type
export const v447: t.GeoLocation = {"country_code":7,"longitude":"pjEe"};
export const v448: t.GeoLocation = {"country":"rH2","country_code":"wWhWm","region":"KiPw8c4dh","city":"","latitude":"9oDvdG","longitude":""};
export const v449: t.GetChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v450: t.GetChatRequest = 7;
// @ts-expect-error additionalProperties
export const v451: t.GetChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v452: t.GetChatRequest = {};
// @ts-expect-error type
export const v453: t.GetChatRequest = {"chat_id":7};
export const v454: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8"};
// @ts-expect-error additionalProperties
export const v455: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","unexpected":true};
// @ts-expect-error required
export const v456: t.GetChatRequest = {"thread_id":"mAZKiPw8"};
export const v457: t.GetChatResponse = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v458: t.GetChatResponse = 7;
// @ts-expect-error required
export const v459: t.GetChatResponse = {"is_followed":true};
// @ts-expect-error type
export const v460: t.GetChatResponse = {"id":7,"is_followed":true};
export const v461: t.GetCustomerRequest = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v462: t.GetCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v463: t.GetCustomerRequest = {"customer_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v464: t.GetCustomerRequest = {};
// @ts-expect-error type
export const v465: t.GetCustomerRequest = {"customer_id":7};
export const v466: t.GetCustomerRequest = {"customer_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v467: t.GetCustomerRequest = {"customer_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v468: t.GetCustomerRequest = {};
export const v469: t.GetCustomerResponse = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v470: t.GetCustomerResponse = 7;
// @ts-expect-error required
export const v471: t.GetCustomerResponse = {"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
// @ts-expect-error type
export const v472: t.GetCustomerResponse = {"id":7,"present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","user_agent":"CV9oUju","last_pages":[]},"agent_last_event_created_at":"2008-01-20T20:14:59Z"};
export const v473: t.GetCustomerResponse = {"id":"urH2NEwW","type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"};
// @ts-expect-error required
export const v474: t.GetCustomerResponse = {"type":"customer","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"};
// @ts-expect-error const
export const v475: t.GetCustomerResponse = {"id":"urH2NEwW","type":"no such value","name":"AZ","email":"P","avatar":"c4dhla6CN9","created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","referrer":"0NGc00Ht35","ip":"b7t","user_agent":"15AmOMS6","geolocation":{"country":"Hbr","country_code":"W","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"banned":true,"__priv_lc2_customer_id":"qr2hmdPQK"};
export const v476: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"group","id":990}};
// @ts-expect-error type
export const v477: t.GrantChatAccessRequest = 7;
// @ts-expect-error additionalProperties
export const v478: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"group","id":990},"unexpected":true};
// @ts-expect-error required
export const v479: t.GrantChatAccessRequest = {"access":{"type":"group","id":990}};
// @ts-expect-error type
export const v480: t.GrantChatAccessRequest = {"id":7,"access":{"type":"group","id":990}};
// @ts-expect-error required
export const v481: t.GrantChatAccessRequest = {"id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v482: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"group","id":990,"unexpected":true}};
// @ts-expect-error const
export const v483: t.GrantChatAccessRequest = {"id":"aG88rL","access":{"type":"no such value","id":990}};
export const v484: t.GrantChatAccessRequest = {"id":"urH2NEwW","access":{"type":"group","id":"AZ"}};
// @ts-expect-error const
export const v485: t.GrantChatAccessRequest = {"id":"urH2NEwW","access":{"type":"no such value","id":"AZ"}};
export const v486: t.IncomingChatPayload = {"chat":{"id":"","properties":{}}};
// @ts-expect-error type
export const v487: t.IncomingChatPayload = 7;
// @ts-expect-error required
export const v488: t.IncomingChatPayload = {};
// @ts-expect-error type
export const v489: t.IncomingChatPayload = {"chat":7};
// @ts-expect-error required
export const v490: t.IncomingChatPayload = {"chat":{"properties":{}}};
export const v491: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v492: t.IncomingEventPayload = 7;
// @ts-expect-error required
export const v493: t.IncomingEventPayload = {"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error type
export const v494: t.IncomingEventPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error required
export const v495: t.IncomingEventPayload = {"chat_id":"aG88rL","event":{"id":"cA","type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
// @ts-expect-error anyOf
export const v496: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v497: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2024-04-07T15:32:45Z","author_id":"SC","recipients":"agents","properties":{},"form_id":"juzpjTJh","fields":[{"type":"textarea","id":"75Q4Z5h","label":""}]}};
export const v498: t.IncomingEventPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"id":"8c4d","custom_id":"a6","type":"filled_form","created_at":"2014-08-31T05:28:20Z","author_id":"","recipients":"all","properties":{},"form_id":"Xa8e8GmQdW","fields":[{"type":"select","id":"c00Ht","label":"5Bvb7tBX1"},{"type":"group_chooser","id":"Hbr","label":"kWyzy0D9q","answer":{"label":""}},{"type":"question","id":"l","label":"8NhJ6bJG","answer":"AFe1BoKCJ"}]}};
export const v499: t.IncomingMulticastPayload = {"content":962.1019349433482};
// @ts-expect-error type
export const v500: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v501: t.IncomingMulticastPayload = {};
export const v502: t.IncomingMulticastPayload = {"author_id":"rH2","content":"WhW","type":"ZKiP"};
// @ts-expect-error type
export const v503: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v504: t.IncomingMulticastPayload = {"author_id":"rH2","type":"ZKiP"};
export const v505: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v506: t.IncomingRichMessagePostbackPayload = 7;
// @ts-expect-error required
export const v507: t.IncomingRichMessagePostbackPayload = {"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v508: t.IncomingRichMessagePostbackPayload = {"user_id":7,"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error required
export const v509: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
export const v510: t.IncomingRichMessagePostbackPayload = {"user_id":"urH2NEwW","chat_id":"W","thread_id":"AZ","event_id":"iPw8c4","postback":{"id":"","toggled":true}};
export const v511: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error type
export const v512: t.IncomingSneakPeekPayload = 7;
// @ts-expect-error required
export const v513: t.IncomingSneakPeekPayload = {"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error type
export const v514: t.IncomingSneakPeekPayload = {"chat_id":7,"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error required
export const v515: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","sneak_peek":{"author_id":"eyVrl","recipients":"XsmOHV","text":"CV9oUju"}};
// @ts-expect-error anyOf
export const v516: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","recipients":7,"text":"CV9oUju"}};
export const v517: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","recipients":"all","timestamp":-744}};
// @ts-expect-error anyOf
export const v518: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","recipients":7,"timestamp":-744}};
export const v519: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v520: t.IncomingTypingIndicatorPayload = 7;
// @ts-expect-error required
export const v521: t.IncomingTypingIndicatorPayload = {"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v522: t.IncomingTypingIndicatorPayload = {"chat_id":7,"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error required
export const v523: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","typing_indicator":{"author_id":"eyVrl","recipients":"XsmOHV","timestamp":442}};
// @ts-expect-error anyOf
export const v524: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","recipients":7,"timestamp":442}};
export const v525: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","recipients":"all","is_typing":true}};
// @ts-expect-error anyOf
export const v526: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","recipients":7,"is_typing":true}};
export const v527: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error type
export const v528: t.InitialChat = 7;
// @ts-expect-error additionalProperties
export const v529: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}],"unexpected":true};
// @ts-expect-error type
export const v530: t.InitialChat = {"access":7,"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error additionalProperties
export const v531: t.InitialChat = {"access":{"group_ids":[963,937],"unexpected":true},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v532: t.InitialChat = {"access":{},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v533: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v534: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"no such value"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v535: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"no such value"},{"id":"KXsm","type":"customer"}]};
export const v536: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"","type":"custom","recipients":"agents","properties":{},"content":{}},{"custom_id":"","type":"file","recipients":"agents","url":"B6eS80NGc"},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]}]}};
// @ts-expect-error anyOf
export const v537: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"custom_id":"","type":"file","recipients":"agents","url":"B6eS80NGc"},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]}]}};
// @ts-expect-error anyOf
export const v538: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"","type":"custom","recipients":"agents","properties":{},"content":{},"unexpected":true},{"custom_id":"","type":"file","recipients":"agents","url":"B6eS80NGc"},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]}]}};
export const v539: t.InitialThread = {"properties":{}};
// @ts-expect-error type
export const v540: t.InitialThread = 7;
// @ts-expect-error additionalProperties
export const v541: t.InitialThread = {"properties":{},"unexpected":true};
// @ts-expect-error type
export const v542: t.InitialThread = {"properties":7};
export const v543: t.InitialThread = {"events":[{"custom_id":"hWmAZKiP","type":"custom","recipients":"all","content":{}}]};
// @ts-expect-error additionalProperties
export const v544: t.InitialThread = {"events":[{"custom_id":"hWmAZKiP","type":"custom","recipients":"all","content":{}}],"unexpected":true};
// @ts-expect-error anyOf
export const v545: t.InitialThread = {"events":[7]};
// @ts-expect-error anyOf
export const v546: t.InitialThread = {"events":[{"custom_id":"hWmAZKiP","type":"custom","recipients":"all","content":{},"unexpected":true}]};
export const v547: t.InitialUser = {"id":"aG88rL","type":"customer"};
// @ts-expect-error type
export const v548: t.InitialUser = 7;
// @ts-expect-error additionalProperties
export const v549: t.InitialUser = {"id":"aG88rL","type":"customer","unexpected":true};
// @ts-expect-error required
export const v550: t.InitialUser = {"type":"customer"};
// @ts-expect-error type
export const v551: t.InitialUser = {"id":7,"type":"customer"};
// @ts-expect-error required
export const v552: t.InitialUser = {"id":"aG88rL"};
// @ts-expect-error enum
export const v553: t.InitialUser = {"id":"aG88rL","type":"no such value"};
export const v554: t.InitialUser = {"id":"urH2NEwW","type":"agent"};
// @ts-expect-error additionalProperties
export const v555: t.InitialUser = {"id":"urH2NEwW","type":"agent","unexpected":true};
// @ts-expect-error enum
export const v556: t.InitialUser = {"id":"urH2NEwW","type":"no such value"};
export const v557: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error type
export const v558: t.InitialUsers = 7;
// @ts-expect-error type
export const v559: t.InitialUsers = [7,{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v560: t.InitialUsers = [{"id":"","type":"customer","unexpected":true},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v561: t.InitialUsers = [{"type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v562: t.InitialUsers = [{"id":""},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v563: t.InitialUsers = [{"id":"","type":"no such value"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v564: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent","unexpected":true},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v565: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"no such value"},{"id":"E","type":"agent"}];
export const v566: t.InitialUsers = [{"id":"rH2","type":"customer"},{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}];
export const v567: t.IntegerRangeFilter = {"lt":55,"eq":226};
// @ts-expect-error type
export const v568: t.IntegerRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v569: t.IntegerRangeFilter = {"lt":55,"eq":226,"unexpected":true};
// @ts-expect-error type
export const v570: t.IntegerRangeFilter = {"lt":"text","eq":226};
export const v571: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772};
// @ts-expect-error additionalProperties
export const v572: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772,"unexpected":true};
export const v573: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{"restricted_access":"CEizpjEeyV"}};
// @ts-expect-error type
export const v574: t.LastEvent = 7;
// @ts-expect-error type
export const v575: t.LastEvent = {"thread_created_at":7,"event":{"restricted_access":"CEizpjEeyV"}};
// @ts-expect-error required
export const v576: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z"};
// @ts-expect-error anyOf
export const v577: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":7};
// @ts-expect-error anyOf
export const v578: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{}};
export const v579: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z","event":{"restricted_access":"KiPw8c4dh"}};
// @ts-expect-error required
export const v580: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z"};
export const v581: t.LastVisit = {"referrer":"88rLS"};
// @ts-expect-error type
export const v582: t.LastVisit = 7;
// @ts-expect-error type
export const v583: t.LastVisit = {"referrer":7};
export const v584: t.LastVisit = {"started_at":"2010-04-17T21:37:29Z","referrer":"hWmAZKiP","ip":"c4dhla6CN9","user_agent":"vdGfd","last_pages":[]};
export const v585: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v586: t.ListAgentsForTransferRequest = 7;
// @ts-expect-error additionalProperties
export const v587: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v588: t.ListAgentsForTransferRequest = {};
// @ts-expect-error type
export const v589: t.ListAgentsForTransferRequest = {"chat_id":7};
export const v590: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v591: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v592: t.ListAgentsForTransferRequest = {};
export const v593: t.ListAgentsForTransferResponse = [{"agent_id":""},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error type
export const v594: t.ListAgentsForTransferResponse = 7;
// @ts-expect-error type
export const v595: t.ListAgentsForTransferResponse = [7,{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v596: t.ListAgentsForTransferResponse = [{},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v597: t.ListAgentsForTransferResponse = [{"agent_id":""},{"active_chats":-22,"total_active_chats":-211}];
export const v598: t.ListAgentsForTransferResponse = [{"agent_id":"rH2","active_chats":-2,"total_active_chats":563},{"agent_id":"W","active_chats":-152,"total_active_chats":163}];
export const v599: t.ListArchivesRequest = {"page_id":"88rLS"};
// @ts-expect-error anyOf
export const v600: t.ListArchivesRequest = 7;
// @ts-expect-error anyOf
export const v601: t.ListArchivesRequest = {"page_id":"88rLS","unexpected":true};
export const v602: t.ListArchivesRequest = {"filters":{"thread_ids":["2NEwW","W","AZ","iPw8c4",""]},"sort_order":"asc","highlights":{"post_tag":"9oDvdG"}};
export const v603: t.ListArchivesResponse = {"found_chats":55};
// @ts-expect-error type
export const v604: t.ListArchivesResponse = 7;
// @ts-expect-error type
export const v605: t.ListArchivesResponse = {"found_chats":"text"};
export const v606: t.ListArchivesResponse = {"chats":[{"id":"H2N","users":[{"id":"","type":"agent"}],"thread":{"id":"mAZKiPw8","active":true,"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":[],"queue":{},"previous_thread_id":""},"threads":[{"id":"mQdW4","active":false,"user_ids":[],"created_at":"2002-09-30T20:38:31Z","properties":{},"access":{"group_ids":[]},"restricted_access":"t35Bvb","queue":{},"queues_duration":599,"previous_thread_id":"AmOMS6mrvH","next_thread_id":"ZkW"},{"id":"zy0D","active":false,"user_ids":[],"events":[],"created_at":"2021-01-23T18:38:17Z","properties":{},"access":{"group_ids":[]},"restricted_access":"T8","tags":[],"queue":{},"queues_duration":892,"previous_thread_id":"GS0AFe","next_thread_id":"oKCJ"},{"id":"sn4LG","active":true,"user_ids":[],"events":[],"created_at":"2025-03-31T05:49:19Z","properties":{},"access":{"group_ids":[]},"tags":[],"queue":{},"queues_duration":788,"previous_thread_id":"35HZ","next_thread_id":"tit3"}],"properties":{},"access":{"group_ids":[-763,-583,-882]},"is_followed":false}],"found_chats":578,"next_page_id":"dPQ1kIlyw","previous_page_id":"UbPf3a"};
// @ts-expect-error required
export const v607: t.ListArchivesResponse = {"chats":[{"users":[{"id":"","type":"agent"}],"thread":{"id":"mAZKiPw8","active":true,"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":[],"queue":{},"previous_thread_id":""},"threads":[{"id":"mQdW4","active":false,"user_ids":[],"created_at":"2002-09-30T20:38:31Z","properties":{},"access":{"group_ids":[]},"restricted_access":"t35Bvb","queue":{},"queues_duration":599,"previous_thread_id":"AmOMS6mrvH","next_thread_id":"ZkW"},{"id":"zy0D","active":false,"user_ids":[],"events":[],"created_at":"2021-01-23T18:38:17Z","properties":{},"access":{"group_ids":[]},"restricted_access":"T8","tags":[],"queue":{},"queues_duration":892,"previous_thread_id":"GS0AFe","next_thread_id":"oKCJ"},{"id":"sn4LG","active":true,"user_ids":[],"events":[],"created_at":"2025-03-31T05:49:19Z","properties":{},"access":{"group_ids":[]},"tags":[],"queue":{},"queues_duration":788,"previous_thread_id":"35HZ","next_thread_id":"tit3"}],"properties":{},"access":{"group_ids":[-763,-583,-882]},"is_followed":false}],"found_chats":578,"next_page_id":"dPQ1kIlyw","previous_page_id":"UbPf3a"};
// @ts-expect-error anyOf
export const v608: t.ListArchivesResponse = {"chats":[{"id":"H2N","users":[7],"thread":{"id":"mAZKiPw8","active":true,"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":[],"queue":{},"previous_thread_id":""},"threads":[{"id":"mQdW4","active":false,"user_ids":[],"created_at":"2002-09-30T20:38:31Z","properties":{},"access":{"group_ids":[]},"restricted_access":"t35Bvb","queue":{},"queues_duration":599,"previous_thread_id":"AmOMS6mrvH","next_thread_id":"ZkW"},{"id":"zy0D","active":false,"user_ids":[],"events":[],"created_at":"2021-01-23T18:38:17Z","properties":{},"access":{"group_ids":[]},"restricted_access":"T8","tags":[],"queue":{},"queues_duration":892,"previous_thread_id":"GS0AFe","next_thread_id":"oKCJ"},{"id":"sn4LG","active":true,"user_ids":[],"events":[],"created_at":"2025-03-31T05:49:19Z","properties":{},"access":{"group_ids":[]},"tags":[],"queue":{},"queues_duration":788,"previous_thread_id":"35HZ","next_thread_id":"tit3"}],"properties":{},"access":{"group_ids":[-763,-583,-882]},"is_followed":false}],"found_chats":578,"next_page_id":"dPQ1kIlyw","previous_page_id":"UbPf3a"};
// @ts-expect-error anyOf
export const v609: t.ListArchivesResponse = {"chats":[{"id":"H2N","users":[{"type":"agent"}],"thread":{"id":"mAZKiPw8","active":true,"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":[],"queue":{},"previous_thread_id":""},"threads":[{"id":"mQdW4","active":false,"user_ids":[],"created_at":"2002-09-30T20:38:31Z","properties":{},"access":{"group_ids":[]},"restricted_access":"t35Bvb","queue":{},"queues_duration":599,"previous_thread_id":"AmOMS6mrvH","next_thread_id":"ZkW"},{"id":"zy0D","active":false,"user_ids":[],"events":[],"created_at":"2021-01-23T18:38:17Z","properties":{},"access":{"group_ids":[]},"restricted_access":"T8","tags":[],"queue":{},"queues_duration":892,"previous_thread_id":"GS0AFe","next_thread_id":"oKCJ"},{"id":"sn4LG","active":true,"user_ids":[],"events":[],"created_at":"2025-03-31T05:49:19Z","properties":{},"access":{"group_ids":[]},"tags":[],"queue":{},"queues_duration":788,"previous_thread_id":"35HZ","next_thread_id":"tit3"}],"properties":{},"access":{"group_ids":[-763,-583,-882]},"is_followed":false}],"found_chats":578,"next_page_id":"dPQ1kIlyw","previous_page_id":"UbPf3a"};
// @ts-expect-error required
export const v610: t.ListArchivesResponse = {"chats":[{"id":"H2N","users":[{"id":"","type":"agent"}],"thread":{"active":true,"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[]},"restricted_access":"","tags":[],"queue":{},"previous_thread_id":""},"threads":[{"id":"mQdW4","active":false,"user_ids":[],"created_at":"2002-09-30T20:38:31Z","properties":{},"access":{"group_ids":[]},"restricted_access":"t35Bvb","queue":{},"queues_duration":599,"previous_thread_id":"AmOMS6mrvH","next_thread_id":"ZkW"},{"id":"zy0D","active":false,"user_ids":[],"events":[],"created_at":"2021-01-23T18:38:17Z","properties":{},"access":{"group_ids":[]},"restricted_access":"T8","tags":[],"queue":{},"queues_duration":892,"previous_thread_id":"GS0AFe","next_thread_id":"oKCJ"},{"id":"sn4LG","active":true,"user_ids":[],"events":[],"created_at":"2025-03-31T05:49:19Z","properties":{},"access":{"group_ids":[]},"tags":[],"queue":{},"queues_duration":788,"previous_thread_id":"35HZ","next_thread_id":"tit3"}],"properties":{},"access":{"group_ids":[-763,-583,-882]},"is_followed":false}],"found_chats":578,"next_page_id":"dPQ1kIlyw","previous_page_id":"UbPf3a"};
export const v611: t.ListChatsRequest = {"filters":{"properties":{}}};
// @ts-expect-error anyOf
export const v612: t.ListChatsRequest = 7;
// @ts-expect-error anyOf
export const v613: t.ListChatsRequest = {"filters":{"properties":{}},"unexpected":true};
export const v614: t.ListChatsRequest = {"filters":{"include_active":false,"include_chats_without_threads":false,"group_ids":[563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876],"properties":{}},"sort_order":"asc","limit":-970};
export const v615: t.ListChatsResponse = {"found_chats":55};
// @ts-expect-error type
export const v616: t.ListChatsResponse = 7;
// @ts-expect-error type
export const v617: t.ListChatsResponse = {"found_chats":"text"};
export const v618: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"agent"}],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[610,-999,965]},"is_followed":false}],"found_chats":-611,"next_page_id":"","previous_page_id":"ZB6eS80NGc"};
// @ts-expect-error required
export const v619: t.ListChatsResponse = {"chats_summary":[{"users":[{"id":"","type":"agent"}],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[610,-999,965]},"is_followed":false}],"found_chats":-611,"next_page_id":"","previous_page_id":"ZB6eS80NGc"};
// @ts-expect-error anyOf
export const v620: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[7],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[610,-999,965]},"is_followed":false}],"found_chats":-611,"next_page_id":"","previous_page_id":"ZB6eS80NGc"};
// @ts-expect-error anyOf
export const v621: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"type":"agent"}],"last_thread_summary":{"id":"mAZKiPw8","active":false,"user_ids":[],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[610,-999,965]},"is_followed":false}],"found_chats":-611,"next_page_id":"","previous_page_id":"ZB6eS80NGc"};
// @ts-expect-error required
export const v622: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"agent"}],"last_thread_summary":{"active":false,"user_ids":[],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[610,-999,965]},"is_followed":false}],"found_chats":-611,"next_page_id":"","previous_page_id":"ZB6eS80NGc"};
export const v623: t.ListCustomersRequest = {"limit":-420};
// @ts-expect-error type
export const v624: t.ListCustomersRequest = 7;
// @ts-expect-error additionalProperties
export const v625: t.ListCustomersRequest = {"limit":-420,"unexpected":true};
// @ts-expect-error type
export const v626: t.ListCustomersRequest = {"limit":"text"};
export const v627: t.ListCustomersRequest = {"page_id":"rH2","limit":-451,"sort_order":"desc","filters":{"country":{"exclude_values":["KiPw8c4dh"]},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
// @ts-expect-error additionalProperties
export const v628: t.ListCustomersRequest = {"page_id":"rH2","limit":-451,"sort_order":"desc","filters":{"country":{"exclude_values":["KiPw8c4dh"]},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}},"unexpected":true};
// @ts-expect-error enum
export const v629: t.ListCustomersRequest = {"page_id":"rH2","limit":-451,"sort_order":"no such value","filters":{"country":{"exclude_values":["KiPw8c4dh"]},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
// @ts-expect-error anyOf
export const v630: t.ListCustomersRequest = {"page_id":"rH2","limit":-451,"sort_order":"desc","filters":{"country":7,"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
// @ts-expect-error anyOf
export const v631: t.ListCustomersRequest = {"page_id":"rH2","limit":-451,"sort_order":"desc","filters":{"country":{"exclude_values":["KiPw8c4dh"],"unexpected":true},"email":{"exclude_values":["N9oD","dGf",""]},"customer_id":{"exclude_values":["","GmQdW4ZB6e","80NGc00"]},"chats_count":{"lte":806,"gte":-302,"gt":905,"eq":-124},"threads_count":{"lte":839,"lt":-586,"gte":248,"gt":876,"eq":-443},"visits_count":{"lte":-946,"lt":662,"gte":554,"gt":-162,"eq":688},"created_at":{"lt":"2002-09-01T17:46:38Z","gte":"2010-08-04T04:43:58Z","gt":"2003-07-30T00:34:30Z","eq":"2026-06-16T01:51:26Z"},"agent_last_event_created_at":{"lte":"2014-07-17T07:12:54Z","lt":"2016-03-05T06:49:11Z","gt":"2025-04-10T17:54:22Z","eq":"2025-11-11T10:54:55Z"},"customer_last_event_created_at":{"lte":"2004-05-10T03:18:54Z","lt":"2008-11-04T05:03:40Z","gte":"2018-10-12T20:03:40Z","gt":"2026-02-16T04:23:22Z","eq":"2018-09-01T16:05:53Z"}}};
export const v632: t.ListCustomersResponse = {"total_customers":55};
// @ts-expect-error type
export const v633: t.ListCustomersResponse = 7;
// @ts-expect-error type
export const v634: t.ListCustomersResponse = {"total_customers":"text"};
export const v635: t.ListCustomersResponse = {"customers":[{"id":"H2N","type":"customer","name":"hWmAZKiP","email":"c4dhla6CN9","avatar":"vdGfd","present":true,"last_visit":{"referrer":"Qd","ip":"ZB6eS80NGc","user_agent":"Ht35Bvb7t","geolocation":{},"last_pages":[{},{},{}]},"statistics":{"chats_count":293,"threads_count":427,"page_views_count":-443,"greetings_shown_count":75,"greetings_accepted_count":-424},"agent_last_event_created_at":"2005-10-13T10:23:50Z","customer_last_event_created_at":"2030-04-03T16:01:44Z","chat_ids":["uOg","T8"],"banned":true,"__priv_lc2_customer_id":"bJGS0AFe1B"}],"total_customers":165,"next_page_id":"Gsn4LG","previous_page_id":"p"};
// @ts-expect-error required
export const v636: t.ListCustomersResponse = {"customers":[{"type":"customer","name":"hWmAZKiP","email":"c4dhla6CN9","avatar":"vdGfd","present":true,"last_visit":{"referrer":"Qd","ip":"ZB6eS80NGc","user_agent":"Ht35Bvb7t","geolocation":{},"last_pages":[{},{},{}]},"statistics":{"chats_count":293,"threads_count":427,"page_views_count":-443,"greetings_shown_count":75,"greetings_accepted_count":-424},"agent_last_event_created_at":"2005-10-13T10:23:50Z","customer_last_event_created_at":"2030-04-03T16:01:44Z","chat_ids":["uOg","T8"],"banned":true,"__priv_lc2_customer_id":"bJGS0AFe1B"}],"total_customers":165,"next_page_id":"Gsn4LG","previous_page_id":"p"};
// @ts-expect-error const
export const v637: t.ListCustomersResponse = {"customers":[{"id":"H2N","type":"no such value","name":"hWmAZKiP","email":"c4dhla6CN9","avatar":"vdGfd","present":true,"last_visit":{"referrer":"Qd","ip":"ZB6eS80NGc","user_agent":"Ht35Bvb7t","geolocation":{},"last_pages":[{},{},{}]},"statistics":{"chats_count":293,"threads_count":427,"page_views_count":-443,"greetings_shown_count":75,"greetings_accepted_count":-424},"agent_last_event_created_at":"2005-10-13T10:23:50Z","customer_last_event_created_at":"2030-04-03T16:01:44Z","chat_ids":["uOg","T8"],"banned":true,"__priv_lc2_customer_id":"bJGS0AFe1B"}],"total_customers":165,"next_page_id":"Gsn4LG","previous_page_id":"p"};
export const v638: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi"};
// @ts-expect-error anyOf
export const v639: t.ListThreadsRequest = 7;
// @ts-expect-error anyOf
export const v640: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi","unexpected":true};
export const v641: t.ListThreadsRequest = {"chat_id":"H2N","sort_order":"asc","min_events_count":79};
export const v642: t.ListThreadsResponse = {"found_threads":55};
// @ts-expect-error type
export const v643: t.ListThreadsResponse = 7;
// @ts-expect-error type
export const v644: t.ListThreadsResponse = {"found_threads":"text"};
export const v645: t.ListThreadsResponse = {"threads":[{"id":"H2N","active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B"}],"found_threads":-964,"previous_page_id":"X15A"};
// @ts-expect-error required
export const v646: t.ListThreadsResponse = {"threads":[{"active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B"}],"found_threads":-964,"previous_page_id":"X15A"};
// @ts-expect-error required
export const v647: t.ListThreadsResponse = {"threads":[{"id":"H2N","user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B"}],"found_threads":-964,"previous_page_id":"X15A"};
export const v648: t.LoginRequest = {"token":"aG88rL"};
// @ts-expect-error type
export const v649: t.LoginRequest = 7;
// @ts-expect-error additionalProperties
export const v650: t.LoginRequest = {"token":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v651: t.LoginRequest = {};
// @ts-expect-error type
export const v652: t.LoginRequest = {"token":7};
export const v653: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"}};
// @ts-expect-error additionalProperties
export const v654: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"unexpected":true};
// @ts-expect-error required
export const v655: t.LoginRequest = {"timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"}};
// @ts-expect-error enum
export const v656: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"no such value"},"application":{"version":"vdGfd"}};
export const v657: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error type
export const v658: t.LoginResponse = 7;
// @ts-expect-error type
export const v659: t.LoginResponse = {"my_profile":7,"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v660: t.LoginResponse = {"my_profile":{"type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v661: t.LoginResponse = {"my_profile":{"id":"88rLS","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error const
export const v662: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"no such value","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
export const v663: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
// @ts-expect-error const
export const v664: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"no such value","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
// @ts-expect-error anyOf
export const v665: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":7,"permission":"normal"},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
// @ts-expect-error anyOf
export const v666: t.LoginResponse = {"license":{"id":"H2N","plan":"WhW","expiration_timestamp":-152,"creation_timestamp":163,"in_trial":false,"website_last_activity":"c4dhla6CN9"},"my_profile":{"id":"vdGfd","type":"agent","email":"","events_seen_up_to":"2030-07-07T16:03:46Z","routing_status":"eS80NGc00H","permission":7},"chats_summary":[{"id":"","last_thread_summary":{"id":"X15A","active":false,"user_ids":["mrvHbrZkWy","y0D9"],"created_at":"2002-09-01T17:46:38Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"access":{"group_ids":[261,-772,157]}}],"access":{"group_ids":[33,436]},"properties":{}};
export const v667: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v668: t.MarkEventsAsSeenRequest = 7;
// @ts-expect-error additionalProperties
export const v669: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z","unexpected":true};
// @ts-expect-error required
export const v670: t.MarkEventsAsSeenRequest = {"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v671: t.MarkEventsAsSeenRequest = {"chat_id":7,"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error required
export const v672: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL"};
export const v673: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z"};
// @ts-expect-error additionalProperties
export const v674: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z","unexpected":true};
export const v675: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v676: t.MessageChatEvent = 7;
// @ts-expect-error required
export const v677: t.MessageChatEvent = {"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v678: t.MessageChatEvent = {"id":7,"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error required
export const v679: t.MessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error const
export const v680: t.MessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error anyOf
export const v681: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
export const v682: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
// @ts-expect-error const
export const v683: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
export const v684: t.MessageChatEventInput = {"type":"message","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v685: t.MessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v686: t.MessageChatEventInput = {"type":"message","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT","unexpected":true};
// @ts-expect-error required
export const v687: t.MessageChatEventInput = {"recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v688: t.MessageChatEventInput = {"type":7,"recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error const
export const v689: t.MessageChatEventInput = {"type":"no such value","recipients":"all","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error required
export const v690: t.MessageChatEventInput = {"type":"message","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error enum
export const v691: t.MessageChatEventInput = {"type":"message","recipients":"no such value","text":"8rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
export const v692: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
// @ts-expect-error additionalProperties
export const v693: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"},"unexpected":true};
// @ts-expect-error const
export const v694: t.MessageChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
// @ts-expect-error enum
export const v695: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","recipients":"no such value","properties":{},"text":"WhWmAZKiPw8c4d","postback":{"id":"a6","thread_id":"N9oD","event_id":"dGf","type":"Xa8e8GmQdW"}};
export const v696: t.MessagePostback = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v697: t.MessagePostback = 7;
// @ts-expect-error required
export const v698: t.MessagePostback = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v699: t.MessagePostback = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v700: t.MessagePostback = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v701: t.MessagePostback = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
export const v702: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v703: t.MessagePostbackInput = 7;
// @ts-expect-error additionalProperties
export const v704: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc","unexpected":true};
// @ts-expect-error required
export const v705: t.MessagePostbackInput = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v706: t.MessagePostbackInput = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v707: t.MessagePostbackInput = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v708: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
// @ts-expect-error additionalProperties
export const v709: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9","unexpected":true};
export const v710: t.MobilePlatform = "android";
// @ts-expect-error type
export const v711: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v712: t.MobilePlatform = "no such value";
export const v713: t.MobilePlatform = "android";
// @ts-expect-error type
export const v714: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v715: t.MobilePlatform = "no such value";
export const v716: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v717: t.MulticastRequest = 7;
// @ts-expect-error additionalProperties
export const v718: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd","unexpected":true};
// @ts-expect-error required
export const v719: t.MulticastRequest = {"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v720: t.MulticastRequest = {"recipients":7,"content":"CN9oDvdGfd"};
// @ts-expect-error additionalProperties
export const v721: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]},"unexpected":true},"content":"CN9oDvdGfd"};
// @ts-expect-error required
export const v722: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}}};
export const v723: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v724: t.MyProfile = 7;
// @ts-expect-error required
export const v725: t.MyProfile = {"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v726: t.MyProfile = {"id":7,"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error required
export const v727: t.MyProfile = {"id":"aG88rL","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error const
export const v728: t.MyProfile = {"id":"aG88rL","type":"no such value","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v729: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":7,"permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v730: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":7};
export const v731: t.MyProfile = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
// @ts-expect-error const
export const v732: t.MyProfile = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
export const v733: t.Postback = {"id":"aG88rL"};
// @ts-expect-error type
export const v734: t.Postback = 7;
// @ts-expect-error required
export const v735: t.Postback = {};
// @ts-expect-error type
export const v736: t.Postback = {"id":7};
export const v737: t.Postback = {"id":"urH2NEwW","toggled":false};
// @ts-expect-error required
export const v738: t.Postback = {"toggled":false};
export const v739: t.PostbackInput = {"id":"aG88rL","toggled":false};
// @ts-expect-error type
export const v740: t.PostbackInput = 7;
// @ts-expect-error additionalProperties
export const v741: t.PostbackInput = {"id":"aG88rL","toggled":false,"unexpected":true};
// @ts-expect-error required
export const v742: t.PostbackInput = {"toggled":false};
// @ts-expect-error type
export const v743: t.PostbackInput = {"id":7,"toggled":false};
// @ts-expect-error required
export const v744: t.PostbackInput = {"id":"aG88rL"};
export const v745: t.PostbackInput = {"id":"urH2NEwW","toggled":true};
// @ts-expect-error additionalProperties
export const v746: t.PostbackInput = {"id":"urH2NEwW","toggled":true,"unexpected":true};
export const v747: t.Properties = {};
// @ts-expect-error type
export const v748: t.Properties = 7;
// @ts-expect-error type
export const v749: t.Properties = {"unexpected":true};
export const v750: t.Properties = {};
export const v751: t.PropertiesFilter = {};
// @ts-expect-error type
export const v752: t.PropertiesFilter = 7;
// @ts-expect-error type
export const v753: t.PropertiesFilter = {"unexpected":true};
export const v754: t.PropertiesFilter = {};
export const v755: t.PropertyFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v756: t.PropertyFilter = 7;
// @ts-expect-error anyOf
export const v757: t.PropertyFilter = {"exclude_values":[true,true],"unexpected":true};
export const v758: t.PropertyFilter = {"values":[false]};
export const v759: t.PropertyNames = {};
// @ts-expect-error type
export const v760: t.PropertyNames = 7;
// @ts-expect-error type
export const v761: t.PropertyNames = {"unexpected":true};
export const v762: t.PropertyNames = {};
export const v763: t.PushEnvelope = {"action":"","type":"push"};
// @ts-expect-error type
export const v764: t.PushEnvelope = 7;
// @ts-expect-error required
export const v765: t.PushEnvelope = {"type":"push"};
// @ts-expect-error type
export const v766: t.PushEnvelope = {"action":7,"type":"push"};
// @ts-expect-error required
export const v767: t.PushEnvelope = {"action":""};
// @ts-expect-error const
export const v768: t.PushEnvelope = {"action":"","type":"no such value"};
export const v769: t.PushEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"push","payload":{}};
// @ts-expect-error const
export const v770: t.PushEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"no such value","payload":{}};
export const v771: t.Queue = {"wait_time":55};
// @ts-expect-error type
export const v772: t.Queue = 7;
// @ts-expect-error type
export const v773: t.Queue = {"wait_time":"text"};
export const v774: t.Queue = {"position":-350,"wait_time":76,"queued_at":"2019-06-11T18:06:47Z"};
export const v775: t.QueuePositionsUpdatedPayload = [{"chat_id":"","thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error type
export const v776: t.QueuePositionsUpdatedPayload = 7;
// @ts-expect-error type
export const v777: t.QueuePositionsUpdatedPayload = [7,{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v778: t.QueuePositionsUpdatedPayload = [{"thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v779: t.QueuePositionsUpdatedPayload = [{"chat_id":"","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
export const v780: t.QueuePositionsUpdatedPayload = [{"chat_id":"rH2","thread_id":"EwWhWm","queue":{"position":670,"wait_time":-718,"queued_at":"2011-12-02T21:03:07Z"}},{"chat_id":"a6","thread_id":"N9oD","queue":{"position":-895,"wait_time":-810,"queued_at":"2029-10-01T23:04:58Z"}}];
export const v781: t.Recipients = "all";
// @ts-expect-error anyOf
export const v782: t.Recipients = 7;
export const v783: t.Recipients = "all";
// @ts-expect-error anyOf
export const v784: t.Recipients = 7;
export const v785: t.RecipientsInput = "agents";
// @ts-expect-error type
export const v786: t.RecipientsInput = 7;
// @ts-expect-error enum
export const v787: t.RecipientsInput = "no such value";
export const v788: t.RecipientsInput = "agents";
// @ts-expect-error type
export const v789: t.RecipientsInput = 7;
// @ts-expect-error enum
export const v790: t.RecipientsInput = "no such value";
export const v791: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v792: t.RemoveUserFromChatRequest = 7;
// @ts-expect-error additionalProperties
export const v793: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v794: t.RemoveUserFromChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v795: t.RemoveUserFromChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v796: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v797: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v798: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent"};
// @ts-expect-error additionalProperties
export const v799: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","unexpected":true};
// @ts-expect-error enum
export const v800: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value"};
export const v801: t.RequestEnvelope = {"action":""};
// @ts-expect-error type
export const v802: t.RequestEnvelope = 7;
// @ts-expect-error additionalProperties
export const v803: t.RequestEnvelope = {"action":"","unexpected":true};
// @ts-expect-error required
export const v804: t.RequestEnvelope = {};
// @ts-expect-error type
export const v805: t.RequestEnvelope = {"action":7};
export const v806: t.RequestEnvelope = {"request_id":"rH2","action":"EwWhWm","payload":{},"author_id":"iPw8c4"};
// @ts-expect-error additionalProperties
export const v807: t.RequestEnvelope = {"request_id":"rH2","action":"EwWhWm","payload":{},"author_id":"iPw8c4","unexpected":true};
// @ts-expect-error required
export const v808: t.RequestEnvelope = {"request_id":"rH2","payload":{},"author_id":"iPw8c4"};
export const v809: t.ResponseEnvelope = {"action":"","type":"response","success":false};
// @ts-expect-error type
export const v810: t.ResponseEnvelope = 7;
// @ts-expect-error required
export const v811: t.ResponseEnvelope = {"type":"response","success":false};
// @ts-expect-error type
export const v812: t.ResponseEnvelope = {"action":7,"type":"response","success":false};
// @ts-expect-error required
export const v813: t.ResponseEnvelope = {"action":"","success":false};
// @ts-expect-error const
export const v814: t.ResponseEnvelope = {"action":"","type":"no such value","success":false};
export const v815: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"response","success":true,"payload":null};
// @ts-expect-error const
export const v816: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"no such value","success":true,"payload":null};
export const v817: t.RestrictedChatEvent = {"restricted_access":"aG88rL"};
// @ts-expect-error type
export const v818: t.RestrictedChatEvent = 7;
// @ts-expect-error required
export const v819: t.RestrictedChatEvent = {};
// @ts-expect-error type
export const v820: t.RestrictedChatEvent = {"restricted_access":7};
export const v821: t.RestrictedChatEvent = {"restricted_access":"urH2NEwW"};
// @ts-expect-error required
export const v822: t.RestrictedChatEvent = {};
export const v823: t.ResumedChat = {"id":"aG88rL"};
// @ts-expect-error type
export const v824: t.ResumedChat = 7;
// @ts-expect-error additionalProperties
export const v825: t.ResumedChat = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v826: t.ResumedChat = {};
// @ts-expect-error type
export const v827: t.ResumedChat = {"id":7};
export const v828: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"4ZB6eS80","type":"filled_form","recipients":"agents","properties":{},"form_id":"","fields":[]},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]},{"type":"message","recipients":"all","properties":{},"text":"MS6mrvHbrZkWyzy0D9qfRbTWOr","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error additionalProperties
export const v829: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"4ZB6eS80","type":"filled_form","recipients":"agents","properties":{},"form_id":"","fields":[]},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]},{"type":"message","recipients":"all","properties":{},"text":"MS6mrvHbrZkWyzy0D9qfRbTWOr","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}},"unexpected":true};
// @ts-expect-error required
export const v830: t.ResumedChat = {"access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"4ZB6eS80","type":"filled_form","recipients":"agents","properties":{},"form_id":"","fields":[]},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]},{"type":"message","recipients":"all","properties":{},"text":"MS6mrvHbrZkWyzy0D9qfRbTWOr","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error enum
export const v831: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"4ZB6eS80","type":"filled_form","recipients":"agents","properties":{},"form_id":"","fields":[]},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]},{"type":"message","recipients":"all","properties":{},"text":"MS6mrvHbrZkWyzy0D9qfRbTWOr","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error enum
export const v832: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"4ZB6eS80","type":"filled_form","recipients":"agents","properties":{},"form_id":"","fields":[]},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]},{"type":"message","recipients":"all","properties":{},"text":"MS6mrvHbrZkWyzy0D9qfRbTWOr","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error anyOf
export const v833: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]},{"type":"message","recipients":"all","properties":{},"text":"MS6mrvHbrZkWyzy0D9qfRbTWOr","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error anyOf
export const v834: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"4ZB6eS80","type":"filled_form","recipients":"agents","properties":{},"form_id":"","fields":[],"unexpected":true},{"type":"filled_form","recipients":"all","properties":{},"form_id":"","fields":[]},{"type":"message","recipients":"all","properties":{},"text":"MS6mrvHbrZkWyzy0D9qfRbTWOr","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
export const v835: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"agent","id":"Eizpj"}};
// @ts-expect-error type
export const v836: t.RevokeChatAccessRequest = 7;
// @ts-expect-error additionalProperties
export const v837: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"agent","id":"Eizpj"},"unexpected":true};
// @ts-expect-error required
export const v838: t.RevokeChatAccessRequest = {"access":{"type":"agent","id":"Eizpj"}};
// @ts-expect-error type
export const v839: t.RevokeChatAccessRequest = {"id":7,"access":{"type":"agent","id":"Eizpj"}};
// @ts-expect-error required
export const v840: t.RevokeChatAccessRequest = {"id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v841: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"agent","id":"Eizpj","unexpected":true}};
// @ts-expect-error enum
export const v842: t.RevokeChatAccessRequest = {"id":"aG88rL","access":{"type":"no such value","id":"Eizpj"}};
export const v843: t.RevokeChatAccessRequest = {"id":"urH2NEwW","access":{"type":"group","id":-152}};
// @ts-expect-error enum
export const v844: t.RevokeChatAccessRequest = {"id":"urH2NEwW","access":{"type":"no such value","id":-152}};
export const v845: t.RichMessageButton = {"text":"aG88rL","postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v846: t.RichMessageButton = 7;
// @ts-expect-error required
export const v847: t.RichMessageButton = {"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v848: t.RichMessageButton = {"text":7,"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error required
export const v849: t.RichMessageButton = {"text":"aG88rL","user_ids":[""]};
export const v850: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v851: t.RichMessageButton = {"text":"urH2NEwW","type":7,"value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v852: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":7,"postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
export const v853: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v854: t.RichMessageButtonInput = 7;
// @ts-expect-error additionalProperties
export const v855: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[],"unexpected":true};
// @ts-expect-error required
export const v856: t.RichMessageButtonInput = {"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v857: t.RichMessageButtonInput = {"text":7,"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error required
export const v858: t.RichMessageButtonInput = {"text":"aG88rL","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error enum
export const v859: t.RichMessageButtonInput = {"text":"aG88rL","type":"no such value","value":"9CEi","postback_id":"jE","user_ids":[]};
export const v860: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[]};
// @ts-expect-error additionalProperties
export const v861: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"unexpected":true};
// @ts-expect-error enum
export const v862: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"no such value","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[]};
export const v863: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v864: t.RichMessageChatEvent = 7;
// @ts-expect-error required
export const v865: t.RichMessageChatEvent = {"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v866: t.RichMessageChatEvent = {"id":7,"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error required
export const v867: t.RichMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error const
export const v868: t.RichMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v869: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":7,"template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v870: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","recipients":"Vrlc","template_id":7,"elements":[]};
export const v871: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"rich_message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"template_id":"cards"};
// @ts-expect-error const
export const v872: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","recipients":"agents","properties":{},"template_id":"cards"};
export const v873: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"quick_replies"};
// @ts-expect-error type
export const v874: t.RichMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v875: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"quick_replies","unexpected":true};
// @ts-expect-error required
export const v876: t.RichMessageChatEventInput = {"recipients":"all","template_id":"quick_replies"};
// @ts-expect-error type
export const v877: t.RichMessageChatEventInput = {"type":7,"recipients":"all","template_id":"quick_replies"};
// @ts-expect-error const
export const v878: t.RichMessageChatEventInput = {"type":"no such value","recipients":"all","template_id":"quick_replies"};
// @ts-expect-error required
export const v879: t.RichMessageChatEventInput = {"type":"rich_message","template_id":"quick_replies"};
// @ts-expect-error enum
export const v880: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"no such value","template_id":"quick_replies"};
// @ts-expect-error enum
export const v881: t.RichMessageChatEventInput = {"type":"rich_message","recipients":"all","template_id":"no such value"};
export const v882: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"5Bvb7tBX1","type":"phone","value":"mOMS","postback_id":"rv","user_ids":[]},{"text":"brZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"l","type":"url","value":"NhJ6bJGS0A","webview_height":"compact","postback_id":"BoKCJGsn4","user_ids":[]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"x","type":"message","value":"t","postback_id":"r2","user_ids":[]},{"text":"m","type":"webview","value":"QKWx1dP","webview_height":"tall","postback_id":"I","user_ids":[]},{"text":"yw","type":"phone","value":"UbPf3a","webview_height":"compact","postback_id":"gOHFbwF4iP","user_ids":[]},{"text":"kcEZHN","type":"url","value":"QhCkP","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[]},{"text":"","type":"url","value":"vDLWd72","webview_height":"full","postback_id":"bE8n","user_ids":[]},{"text":"ba","type":"url","value":"EVoGX","webview_height":"compact","postback_id":"OeDu5v","user_ids":[]},{"text":"3","type":"url","value":"TpeU","webview_height":"tall","postback_id":"fWUExpIPt","user_ids":[]},{"text":"hC","type":"message","value":"afr3X8h","webview_height":"compact","postback_id":"ptLhJCExJ","user_ids":[]}]}]};
// @ts-expect-error additionalProperties
export const v883: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"5Bvb7tBX1","type":"phone","value":"mOMS","postback_id":"rv","user_ids":[]},{"text":"brZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"l","type":"url","value":"NhJ6bJGS0A","webview_height":"compact","postback_id":"BoKCJGsn4","user_ids":[]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"x","type":"message","value":"t","postback_id":"r2","user_ids":[]},{"text":"m","type":"webview","value":"QKWx1dP","webview_height":"tall","postback_id":"I","user_ids":[]},{"text":"yw","type":"phone","value":"UbPf3a","webview_height":"compact","postback_id":"gOHFbwF4iP","user_ids":[]},{"text":"kcEZHN","type":"url","value":"QhCkP","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[]},{"text":"","type":"url","value":"vDLWd72","webview_height":"full","postback_id":"bE8n","user_ids":[]},{"text":"ba","type":"url","value":"EVoGX","webview_height":"compact","postback_id":"OeDu5v","user_ids":[]},{"text":"3","type":"url","value":"TpeU","webview_height":"tall","postback_id":"fWUExpIPt","user_ids":[]},{"text":"hC","type":"message","value":"afr3X8h","webview_height":"compact","postback_id":"ptLhJCExJ","user_ids":[]}]}],"unexpected":true};
// @ts-expect-error const
export const v884: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"no such value","recipients":"agents","properties":{},"template_id":"sticker","elements":[{"title":"mAZKiPw8","subtitle":"","image":{"url":"dhla6CN9oD","name":"","content_type":"d","width":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"5Bvb7tBX1","type":"phone","value":"mOMS","postback_id":"rv","user_ids":[]},{"text":"brZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"l","type":"url","value":"NhJ6bJGS0A","webview_height":"compact","postback_id":"BoKCJGsn4","user_ids":[]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"x","type":"message","value":"t","postback_id":"r2","user_ids":[]},{"text":"m","type":"webview","value":"QKWx1dP","webview_height":"tall","postback_id":"I","user_ids":[]},{"text":"yw","type":"phone","value":"UbPf3a","webview_height":"compact","postback_id":"gOHFbwF4iP","user_ids":[]},{"text":"kcEZHN","type":"url","value":"QhCkP","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[]},{"text":"","type":"url","value":"vDLWd72","webview_height":"full","postback_id":"bE8n","user_ids":[]},{"text":"ba","type":"url","value":"EVoGX","webview_height":"compact","postback_id":"OeDu5v","user_ids":[]},{"text":"3","type":"url","value":"TpeU","webview_height":"tall","postback_id":"fWUExpIPt","user_ids":[]},{"text":"hC","type":"message","value":"afr3X8h","webview_height":"compact","postback_id":"ptLhJCExJ","user_ids":[]}]}]};
export const v885: t.RichMessageElement = {"subtitle":"88rLS"};
// @ts-expect-error type
export const v886: t.RichMessageElement = 7;
// @ts-expect-error type
export const v887: t.RichMessageElement = {"subtitle":7};
export const v888: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64},"buttons":[]};
// @ts-expect-error required
export const v889: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"name":"","size":269,"height":-64},"buttons":[]};
export const v890: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v891: t.RichMessageElementInput = 7;
// @ts-expect-error additionalProperties
export const v892: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589},"unexpected":true};
// @ts-expect-error required
export const v893: t.RichMessageElementInput = {"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v894: t.RichMessageElementInput = {"title":7,"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error required
export const v895: t.RichMessageElementInput = {"title":"aG88rL","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error additionalProperties
export const v896: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589,"unexpected":true}};
export const v897: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810},"buttons":[{"text":"a8e8GmQd","type":"phone","value":"ZB6eS80NGc","webview_height":"tall","postback_id":"t35Bvb","user_ids":["BX1","AmOMS6mrvH",""]},{"text":"ZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"T8","type":"url","value":"J","postback_id":"","user_ids":["S0AFe","BoKCJGsn4"]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"tit3","type":"message","value":"2hm","webview_height":"tall","postback_id":"KWx1dPQ","user_ids":["I","yw","KUbPf3aqg"]},{"text":"gOHFbwF4iP","type":"url","value":"c","webview_height":"tall","postback_id":"NNCQh","user_ids":["P"]},{"text":"","type":"url","value":"njw5xAFQA","webview_height":"full","postback_id":"vDLWd72","user_ids":[]},{"text":"zbE8","type":"webview","value":"ba","webview_height":"full","postback_id":"VoGXV","user_ids":[]},{"text":"OeDu5v","type":"webview","value":"TATpeUHY1","webview_height":"tall","postback_id":"ExpIPtnh","user_ids":["Paf"]},{"text":"3X8","type":"webview","value":"","webview_height":"tall","postback_id":"tL","user_ids":[]},{"text":"CExJuW","type":"phone","value":"efSt","webview_height":"compact","postback_id":"eYyYt0pm","user_ids":["vGYCJM"]},{"text":"5","type":"webview","value":"4PyT2y","webview_height":"full","postback_id":"dP2","user_ids":[]},{"text":"n","type":"url","value":"IdCum","webview_height":"full","postback_id":"9P","user_ids":["TxnklWz","92QF9wmI","8eR"]}]};
// @ts-expect-error enum
export const v898: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810},"buttons":[{"text":"a8e8GmQd","type":"no such value","value":"ZB6eS80NGc","webview_height":"tall","postback_id":"t35Bvb","user_ids":["BX1","AmOMS6mrvH",""]},{"text":"ZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"T8","type":"url","value":"J","postback_id":"","user_ids":["S0AFe","BoKCJGsn4"]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"tit3","type":"message","value":"2hm","webview_height":"tall","postback_id":"KWx1dPQ","user_ids":["I","yw","KUbPf3aqg"]},{"text":"gOHFbwF4iP","type":"url","value":"c","webview_height":"tall","postback_id":"NNCQh","user_ids":["P"]},{"text":"","type":"url","value":"njw5xAFQA","webview_height":"full","postback_id":"vDLWd72","user_ids":[]},{"text":"zbE8","type":"webview","value":"ba","webview_height":"full","postback_id":"VoGXV","user_ids":[]},{"text":"OeDu5v","type":"webview","value":"TATpeUHY1","webview_height":"tall","postback_id":"ExpIPtnh","user_ids":["Paf"]},{"text":"3X8","type":"webview","value":"","webview_height":"tall","postback_id":"tL","user_ids":[]},{"text":"CExJuW","type":"phone","value":"efSt","webview_height":"compact","postback_id":"eYyYt0pm","user_ids":["vGYCJM"]},{"text":"5","type":"webview","value":"4PyT2y","webview_height":"full","postback_id":"dP2","user_ids":[]},{"text":"n","type":"url","value":"IdCum","webview_height":"full","postback_id":"9P","user_ids":["TxnklWz","92QF9wmI","8eR"]}]};
// @ts-expect-error enum
export const v899: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810},"buttons":[{"text":"a8e8GmQd","type":"phone","value":"ZB6eS80NGc","webview_height":"no such value","postback_id":"t35Bvb","user_ids":["BX1","AmOMS6mrvH",""]},{"text":"ZkW","type":"message","value":"y0D9","webview_height":"compact","postback_id":"bTWOruO","user_ids":[]},{"text":"T8","type":"url","value":"J","postback_id":"","user_ids":["S0AFe","BoKCJGsn4"]},{"text":"GmjpYl","type":"phone","value":"Yt","webview_height":"tall","postback_id":"xzY3uA35HZ","user_ids":[]},{"text":"tit3","type":"message","value":"2hm","webview_height":"tall","postback_id":"KWx1dPQ","user_ids":["I","yw","KUbPf3aqg"]},{"text":"gOHFbwF4iP","type":"url","value":"c","webview_height":"tall","postback_id":"NNCQh","user_ids":["P"]},{"text":"","type":"url","value":"njw5xAFQA","webview_height":"full","postback_id":"vDLWd72","user_ids":[]},{"text":"zbE8","type":"webview","value":"ba","webview_height":"full","postback_id":"VoGXV","user_ids":[]},{"text":"OeDu5v","type":"webview","value":"TATpeUHY1","webview_height":"tall","postback_id":"ExpIPtnh","user_ids":["Paf"]},{"text":"3X8","type":"webview","value":"","webview_height":"tall","postback_id":"tL","user_ids":[]},{"text":"CExJuW","type":"phone","value":"efSt","webview_height":"compact","postback_id":"eYyYt0pm","user_ids":["vGYCJM"]},{"text":"5","type":"webview","value":"4PyT2y","webview_height":"full","postback_id":"dP2","user_ids":[]},{"text":"n","type":"url","value":"IdCum","webview_height":"full","postback_id":"9P","user_ids":["TxnklWz","92QF9wmI","8eR"]}]};
export const v900: t.RichMessageImage = {"url":"aG88rL"};
// @ts-expect-error type
export const v901: t.RichMessageImage = 7;
// @ts-expect-error required
export const v902: t.RichMessageImage = {};
// @ts-expect-error type
export const v903: t.RichMessageImage = {"url":7};
export const v904: t.RichMessageImage = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
// @ts-expect-error required
export const v905: t.RichMessageImage = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
export const v906: t.RichMessageImageInput = {"url":"aG88rL"};
// @ts-expect-error type
export const v907: t.RichMessageImageInput = 7;
// @ts-expect-error additionalProperties
export const v908: t.RichMessageImageInput = {"url":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v909: t.RichMessageImageInput = {};
// @ts-expect-error type
export const v910: t.RichMessageImageInput = {"url":7};
export const v911: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
// @ts-expect-error additionalProperties
export const v912: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"unexpected":true};
// @ts-expect-error required
export const v913: t.RichMessageImageInput = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921};
export const v914: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v915: t.RoutingStatus = 7;
export const v916: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v917: t.RoutingStatus = 7;
export const v918: t.RoutingStatusInput = "not_accepting_chats";
// @ts-expect-error type
export const v919: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v920: t.RoutingStatusInput = "no such value";
export const v921: t.RoutingStatusInput = "offline";
// @ts-expect-error type
export const v922: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v923: t.RoutingStatusInput = "no such value";
export const v924: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":"not_accepting_chats"};
// @ts-expect-error type
export const v925: t.RoutingStatusSetPayload = 7;
// @ts-expect-error required
export const v926: t.RoutingStatusSetPayload = {"status":"not_accepting_chats"};
// @ts-expect-error type
export const v927: t.RoutingStatusSetPayload = {"agent_id":7,"status":"not_accepting_chats"};
// @ts-expect-error required
export const v928: t.RoutingStatusSetPayload = {"agent_id":"aG88rL"};
// @ts-expect-error anyOf
export const v929: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":7};
export const v930: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":"mAZKiPw8"};
// @ts-expect-error anyOf
export const v931: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":7};
export const v932: t.SendEventRequest = {"chat_id":"aG88rL","event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false};
// @ts-expect-error type
export const v933: t.SendEventRequest = 7;
// @ts-expect-error additionalProperties
export const v934: t.SendEventRequest = {"chat_id":"aG88rL","event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false,"unexpected":true};
// @ts-expect-error required
export const v935: t.SendEventRequest = {"event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false};
// @ts-expect-error type
export const v936: t.SendEventRequest = {"chat_id":7,"event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm"},"attach_to_last_thread":false};
// @ts-expect-error required
export const v937: t.SendEventRequest = {"chat_id":"aG88rL","attach_to_last_thread":false};
// @ts-expect-error anyOf
export const v938: t.SendEventRequest = {"chat_id":"aG88rL","event":7,"attach_to_last_thread":false};
// @ts-expect-error anyOf
export const v939: t.SendEventRequest = {"chat_id":"aG88rL","event":{"custom_id":"pjEe","type":"system_message","system_message_type":"rlcAKXsm","unexpected":true},"attach_to_last_thread":false};
export const v940: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"P","type":"custom","recipients":"all","content":{}}};
// @ts-expect-error additionalProperties
export const v941: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"P","type":"custom","recipients":"all","content":{}},"unexpected":true};
export const v942: t.SendEventResponse = {"event_id":"aG88rL"};
// @ts-expect-error type
export const v943: t.SendEventResponse = 7;
// @ts-expect-error required
export const v944: t.SendEventResponse = {};
// @ts-expect-error type
export const v945: t.SendEventResponse = {"event_id":7};
export const v946: t.SendEventResponse = {"event_id":"urH2NEwW"};
// @ts-expect-error required
export const v947: t.SendEventResponse = {};
export const v948: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v949: t.SendRichMessagePostbackRequest = 7;
// @ts-expect-error additionalProperties
export const v950: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true},"unexpected":true};
// @ts-expect-error required
export const v951: t.SendRichMessagePostbackRequest = {"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v952: t.SendRichMessagePostbackRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error required
export const v953: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error additionalProperties
export const v954: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"unexpected":true}};
export const v955: t.SendRichMessagePostbackRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","postback":{"id":"iPw8c4","toggled":true}};
export const v956: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true};
// @ts-expect-error type
export const v957: t.SendTypingIndicatorRequest = 7;
// @ts-expect-error additionalProperties
export const v958: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true,"unexpected":true};
// @ts-expect-error required
export const v959: t.SendTypingIndicatorRequest = {"is_typing":true};
// @ts-expect-error type
export const v960: t.SendTypingIndicatorRequest = {"chat_id":7,"is_typing":true};
// @ts-expect-error required
export const v961: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL"};
export const v962: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"agents","is_typing":true};
// @ts-expect-error additionalProperties
export const v963: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"agents","is_typing":true,"unexpected":true};
// @ts-expect-error enum
export const v964: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","recipients":"no such value","is_typing":true};
export const v965: t.SessionFields = [{},{}];
// @ts-expect-error type
export const v966: t.SessionFields = 7;
// @ts-expect-error type
export const v967: t.SessionFields = [7,{}];
export const v968: t.SessionFields = [{},{}];
export const v969: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error type
export const v970: t.SetAwayStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v971: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v972: t.SetAwayStatusRequest = {};
// @ts-expect-error type
export const v973: t.SetAwayStatusRequest = {"away":"text"};
export const v974: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error additionalProperties
export const v975: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v976: t.SetAwayStatusRequest = {};
export const v977: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS"};
// @ts-expect-error type
export const v978: t.SetRoutingStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v979: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS","unexpected":true};
// @ts-expect-error required
export const v980: t.SetRoutingStatusRequest = {"agent_id":"88rLS"};
// @ts-expect-error type
export const v981: t.SetRoutingStatusRequest = {"status":7,"agent_id":"88rLS"};
// @ts-expect-error enum
export const v982: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"88rLS"};
export const v983: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N"};
// @ts-expect-error additionalProperties
export const v984: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N","unexpected":true};
// @ts-expect-error required
export const v985: t.SetRoutingStatusRequest = {"agent_id":"H2N"};
// @ts-expect-error enum
export const v986: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"H2N"};
export const v987: t.SneakPeek = {"recipients":"agents","timestamp":226};
// @ts-expect-error type
export const v988: t.SneakPeek = 7;
// @ts-expect-error anyOf
export const v989: t.SneakPeek = {"recipients":7,"timestamp":226};
// @ts-expect-error type
export const v990: t.SneakPeek = {"recipients":"agents","timestamp":"text"};
export const v991: t.SneakPeek = {"author_id":"rH2","recipients":"WhW","text":"ZKiP","timestamp":944};
// @ts-expect-error anyOf
export const v992: t.SneakPeek = {"author_id":"rH2","recipients":7,"text":"ZKiP","timestamp":944};
export const v993: t.StartChatRequest = {"continuous":false};
// @ts-expect-error type
export const v994: t.StartChatRequest = 7;
// @ts-expect-error additionalProperties
export const v995: t.StartChatRequest = {"continuous":false,"unexpected":true};
// @ts-expect-error type
export const v996: t.StartChatRequest = {"continuous":"text"};
export const v997: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"continuous":true};
// @ts-expect-error additionalProperties
export const v998: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"continuous":true,"unexpected":true};
// @ts-expect-error required
export const v999: t.StartChatRequest = {"chat":{"properties":{},"access":{},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"continuous":true};
// @ts-expect-error required
export const v1000: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"continuous":true};
// @ts-expect-error enum
export const v1001: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"no such value"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"continuous":true};
// @ts-expect-error enum
export const v1002: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"no such value"}],"thread":{"events":[],"properties":{}}},"continuous":true};
export const v1003: t.StartChatResponse = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1004: t.StartChatResponse = 7;
// @ts-expect-error required
export const v1005: t.StartChatResponse = {"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1006: t.StartChatResponse = {"chat_id":7,"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error required
export const v1007: t.StartChatResponse = {"chat_id":"aG88rL","event_ids":[""]};
export const v1008: t.StartChatResponse = {"chat_id":"urH2NEwW","thread_id":"W","event_ids":["KiPw8c4dh"]};
export const v1009: t.StringFilter = {"values":[]};
// @ts-expect-error anyOf
export const v1010: t.StringFilter = 7;
// @ts-expect-error anyOf
export const v1011: t.StringFilter = {"values":[],"unexpected":true};
export const v1012: t.StringFilter = {"values":["H2N"]};
export const v1013: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1014: t.SystemMessageChatEvent = 7;
// @ts-expect-error required
export const v1015: t.SystemMessageChatEvent = {"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1016: t.SystemMessageChatEvent = {"id":7,"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error required
export const v1017: t.SystemMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error const
export const v1018: t.SystemMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error anyOf
export const v1019: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":7,"text":"Vrlc"};
export const v1020: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","recipients":"e8GmQdW4ZB"};
// @ts-expect-error const
export const v1021: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","recipients":"e8GmQdW4ZB"};
// @ts-expect-error anyOf
export const v1022: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":7,"text":"","recipients":"e8GmQdW4ZB"};
export const v1023: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS"};
// @ts-expect-error type
export const v1024: t.SystemMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v1025: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1026: t.SystemMessageChatEventInput = {"system_message_type":"88rLS"};
// @ts-expect-error type
export const v1027: t.SystemMessageChatEventInput = {"type":7,"system_message_type":"88rLS"};
// @ts-expect-error const
export const v1028: t.SystemMessageChatEventInput = {"type":"no such value","system_message_type":"88rLS"};
// @ts-expect-error required
export const v1029: t.SystemMessageChatEventInput = {"type":"system_message"};
// @ts-expect-error anyOf
export const v1030: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":7};
export const v1031: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error additionalProperties
export const v1032: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{},"unexpected":true};
// @ts-expect-error const
export const v1033: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"no such value","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error anyOf
export const v1034: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":7,"text":"hWmAZKiP","text_vars":{}};
export const v1035: t.SystemMessageType = "agent_added";
// @ts-expect-error anyOf
export const v1036: t.SystemMessageType = 7;
export const v1037: t.SystemMessageType = "rating.chat_commented";
// @ts-expect-error anyOf
export const v1038: t.SystemMessageType = 7;
export const v1039: t.SystemMessageTypeInput = "routing.assigned_disconnected";
// @ts-expect-error type
export const v1040: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1041: t.SystemMessageTypeInput = "no such value";
export const v1042: t.SystemMessageTypeInput = "routing.assigned_signed_out";
// @ts-expect-error type
export const v1043: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1044: t.SystemMessageTypeInput = "no such value";
export const v1045: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1046: t.TagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1047: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1048: t.TagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1049: t.TagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1050: t.TagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1051: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1052: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1053: t.Thread = {"id":"aG88rL","active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
// @ts-expect-error type
export const v1054: t.Thread = 7;
// @ts-expect-error required
export const v1055: t.Thread = {"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
// @ts-expect-error type
export const v1056: t.Thread = {"id":7,"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
// @ts-expect-error required
export const v1057: t.Thread = {"id":"aG88rL","created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589};
export const v1058: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"type":"dhla6CN9oD","id":"dGf","custom_id":"Xa8e8GmQdW","created_at":"2028-10-14T22:04:42Z"},{"id":"Ht35Bvb7t","custom_id":"15AmOMS6","type":"custom","created_at":"2006-04-11T12:01:17Z","author_id":"kWyzy0D9q","recipients":"bTWOruO","properties":{},"content":{}},{"id":"","custom_id":"S0AFe","type":"custom","created_at":"2026-06-07T13:27:34Z","author_id":"sn4LG","recipients":"p","properties":{},"content":{}}],"created_at":"2030-03-26T07:18:44Z","access":{"group_ids":[642]},"restricted_access":"A35","tags":["x","it3","r2"],"queue":{"position":-882,"wait_time":364,"queued_at":"2024-05-27T01:40:41Z"},"queues_duration":-672,"previous_thread_id":"yw","next_thread_id":"UbPf3a"};
// @ts-expect-error anyOf
export const v1059: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[7,{"id":"Ht35Bvb7t","custom_id":"15AmOMS6","type":"custom","created_at":"2006-04-11T12:01:17Z","author_id":"kWyzy0D9q","recipients":"bTWOruO","properties":{},"content":{}},{"id":"","custom_id":"S0AFe","type":"custom","created_at":"2026-06-07T13:27:34Z","author_id":"sn4LG","recipients":"p","properties":{},"content":{}}],"created_at":"2030-03-26T07:18:44Z","access":{"group_ids":[642]},"restricted_access":"A35","tags":["x","it3","r2"],"queue":{"position":-882,"wait_time":364,"queued_at":"2024-05-27T01:40:41Z"},"queues_duration":-672,"previous_thread_id":"yw","next_thread_id":"UbPf3a"};
// @ts-expect-error anyOf
export const v1060: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"id":"dGf","custom_id":"Xa8e8GmQdW","created_at":"2028-10-14T22:04:42Z"},{"id":"Ht35Bvb7t","custom_id":"15AmOMS6","type":"custom","created_at":"2006-04-11T12:01:17Z","author_id":"kWyzy0D9q","recipients":"bTWOruO","properties":{},"content":{}},{"id":"","custom_id":"S0AFe","type":"custom","created_at":"2026-06-07T13:27:34Z","author_id":"sn4LG","recipients":"p","properties":{},"content":{}}],"created_at":"2030-03-26T07:18:44Z","access":{"group_ids":[642]},"restricted_access":"A35","tags":["x","it3","r2"],"queue":{"position":-882,"wait_time":364,"queued_at":"2024-05-27T01:40:41Z"},"queues_duration":-672,"previous_thread_id":"yw","next_thread_id":"UbPf3a"};
export const v1061: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1062: t.ThreadPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v1063: t.ThreadPropertiesDeletedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1064: t.ThreadPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1065: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1066: t.ThreadPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1067: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1068: t.ThreadPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v1069: t.ThreadPropertiesUpdatedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1070: t.ThreadPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1071: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1072: t.ThreadPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1073: t.ThreadSummary = {"id":"aG88rL","queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1074: t.ThreadSummary = 7;
// @ts-expect-error required
export const v1075: t.ThreadSummary = {"queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1076: t.ThreadSummary = {"id":7,"queue":{"wait_time":-691}};
export const v1077: t.ThreadSummary = {"id":"urH2NEwW","active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
// @ts-expect-error required
export const v1078: t.ThreadSummary = {"active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
export const v1079: t.ThreadTaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1080: t.ThreadTaggedPayload = 7;
// @ts-expect-error required
export const v1081: t.ThreadTaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1082: t.ThreadTaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1083: t.ThreadTaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1084: t.ThreadTaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1085: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1086: t.ThreadUntaggedPayload = 7;
// @ts-expect-error required
export const v1087: t.ThreadUntaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1088: t.ThreadUntaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1089: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1090: t.ThreadUntaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1091: t.Timestamp = "2019-01-17T23:58:16Z";
// @ts-expect-error type
export const v1092: t.Timestamp = 7;
export const v1093: t.Timestamp = "2022-04-09T12:52:37Z";
// @ts-expect-error type
export const v1094: t.Timestamp = 7;
export const v1095: t.TransferChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v1096: t.TransferChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1097: t.TransferChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1098: t.TransferChatRequest = {};
// @ts-expect-error type
export const v1099: t.TransferChatRequest = {"chat_id":7};
export const v1100: t.TransferChatRequest = {"chat_id":"urH2NEwW","target":{"type":"agent","ids":[]},"force":false};
// @ts-expect-error additionalProperties
export const v1101: t.TransferChatRequest = {"chat_id":"urH2NEwW","target":{"type":"agent","ids":[]},"force":false,"unexpected":true};
// @ts-expect-error required
export const v1102: t.TransferChatRequest = {"target":{"type":"agent","ids":[]},"force":false};
// @ts-expect-error enum
export const v1103: t.TransferChatRequest = {"chat_id":"urH2NEwW","target":{"type":"no such value","ids":[]},"force":false};
export const v1104: t.TransferReason = "manual";
// @ts-expect-error anyOf
export const v1105: t.TransferReason = 7;
export const v1106: t.TransferReason = "inactive";
// @ts-expect-error anyOf
export const v1107: t.TransferReason = 7;
export const v1108: t.TransferTarget = {"type":"agent","ids":[]};
// @ts-expect-error type
export const v1109: t.TransferTarget = 7;
// @ts-expect-error additionalProperties
export const v1110: t.TransferTarget = {"type":"agent","ids":[],"unexpected":true};
// @ts-expect-error required
export const v1111: t.TransferTarget = {"ids":[]};
// @ts-expect-error type
export const v1112: t.TransferTarget = {"type":7,"ids":[]};
// @ts-expect-error enum
export const v1113: t.TransferTarget = {"type":"no such value","ids":[]};
// @ts-expect-error required
export const v1114: t.TransferTarget = {"type":"agent"};
export const v1115: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"]};
// @ts-expect-error additionalProperties
export const v1116: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"],"unexpected":true};
// @ts-expect-error enum
export const v1117: t.TransferTarget = {"type":"no such value","ids":["NEwWhWmAZ"]};
export const v1118: t.TypingIndicator = {"recipients":"agents","is_typing":false};
// @ts-expect-error type
export const v1119: t.TypingIndicator = 7;
// @ts-expect-error anyOf
export const v1120: t.TypingIndicator = {"recipients":7,"is_typing":false};
// @ts-expect-error type
export const v1121: t.TypingIndicator = {"recipients":"agents","is_typing":"text"};
export const v1122: t.TypingIndicator = {"author_id":"rH2","recipients":"WhW","timestamp":-152,"is_typing":false};
// @ts-expect-error anyOf
export const v1123: t.TypingIndicator = {"author_id":"rH2","recipients":7,"timestamp":-152,"is_typing":false};
export const v1124: t.UnfollowChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v1125: t.UnfollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1126: t.UnfollowChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1127: t.UnfollowChatRequest = {};
// @ts-expect-error type
export const v1128: t.UnfollowChatRequest = {"chat_id":7};
export const v1129: t.UnfollowChatRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1130: t.UnfollowChatRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1131: t.UnfollowChatRequest = {};
export const v1132: t.UnfollowChatResponse = {};
// @ts-expect-error type
export const v1133: t.UnfollowChatResponse = 7;
export const v1134: t.UnfollowChatResponse = {"chat_id":"rH2"};
// @ts-expect-error type
export const v1135: t.UnfollowChatResponse = 7;
export const v1136: t.UnknownChatEvent = {"type":"aG88rL","id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1137: t.UnknownChatEvent = 7;
// @ts-expect-error required
export const v1138: t.UnknownChatEvent = {"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1139: t.UnknownChatEvent = {"type":7,"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error required
export const v1140: t.UnknownChatEvent = {"type":"aG88rL","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
export const v1141: t.UnknownChatEvent = {"type":"urH2NEwW","id":"W","custom_id":"ZKiP","created_at":"2011-12-02T21:03:07Z"};
export const v1142: t.UnknownFilledFormField = {"type":"aG88rL","id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1143: t.UnknownFilledFormField = 7;
// @ts-expect-error required
export const v1144: t.UnknownFilledFormField = {"id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1145: t.UnknownFilledFormField = {"type":7,"id":"A9CEizp","label":"E"};
// @ts-expect-error required
export const v1146: t.UnknownFilledFormField = {"type":"aG88rL","label":"E"};
export const v1147: t.UnknownFilledFormField = {"type":"urH2NEwW","id":"W","label":"AZ"};
export const v1148: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1149: t.UntagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1150: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1151: t.UntagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1152: t.UntagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1153: t.UntagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1154: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1155: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1156: t.UpdateChatPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v1157: t.UpdateChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1158: t.UpdateChatPropertiesRequest = {"chat_id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1159: t.UpdateChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v1160: t.UpdateChatPropertiesRequest = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v1161: t.UpdateChatPropertiesRequest = {"chat_id":"aG88rL"};
export const v1162: t.UpdateChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v1163: t.UpdateChatPropertiesRequest = {"chat_id":"urH2NEwW","properties":{},"unexpected":true};
export const v1164: t.UpdateCustomerRequest = {"customer_id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1165: t.UpdateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v1166: t.UpdateCustomerRequest = {"customer_id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":"","unexpected":true};
// @ts-expect-error required
export const v1167: t.UpdateCustomerRequest = {"name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1168: t.UpdateCustomerRequest = {"customer_id":7,"name":"juzpjTJh","email":""};
export const v1169: t.UpdateCustomerRequest = {"customer_id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","session_fields":[{},{},{}]};
// @ts-expect-error additionalProperties
export const v1170: t.UpdateCustomerRequest = {"customer_id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","session_fields":[{},{},{}],"unexpected":true};
// @ts-expect-error required
export const v1171: t.UpdateCustomerRequest = {"email":"","session_fields":[{},{},{}]};
export const v1172: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1173: t.UpdateCustomerResponse = 7;
export const v1174: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1175: t.UpdateCustomerResponse = 7;
export const v1176: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1177: t.UpdateEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1178: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1179: t.UpdateEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1180: t.UpdateEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v1181: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v1182: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v1183: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v1184: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1185: t.UpdateThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1186: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1187: t.UpdateThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1188: t.UpdateThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1189: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v1190: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v1191: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v1192: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX"};
// @ts-expect-error type
export const v1193: t.UploadFileRequest = 7;
// @ts-expect-error additionalProperties
export const v1194: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX","unexpected":true};
// @ts-expect-error required
export const v1195: t.UploadFileRequest = {};
// @ts-expect-error type
export const v1196: t.UploadFileRequest = {"file":7};
export const v1197: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD"};
// @ts-expect-error additionalProperties
export const v1198: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD","unexpected":true};
// @ts-expect-error required
export const v1199: t.UploadFileRequest = {};
export const v1200: t.UploadFileResponse = {"url":"aG88rL"};
// @ts-expect-error type
export const v1201: t.UploadFileResponse = 7;
// @ts-expect-error required
export const v1202: t.UploadFileResponse = {};
// @ts-expect-error type
export const v1203: t.UploadFileResponse = {"url":7};
export const v1204: t.UploadFileResponse = {"url":"urH2NEwW"};
// @ts-expect-error required
export const v1205: t.UploadFileResponse = {};
export const v1206: t.User = {"id":"","type":"agent","events_seen_up_to":"2018-09-13T23:27:29Z","avatar":"pjEe"};
// @ts-expect-error anyOf
export const v1207: t.User = 7;
// @ts-expect-error anyOf
export const v1208: t.User = {"type":"agent","events_seen_up_to":"2018-09-13T23:27:29Z","avatar":"pjEe"};
export const v1209: t.User = {"id":"rH2","type":"agent","name":"wWhWm","email":"KiPw8c4dh","present":true,"avatar":"9oDvdG","routing_status":"Xa8e8GmQdW"};
export const v1210: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"id":"CEizpjEeyV","type":"customer","name":"","present":true,"statistics":{"greetings_shown_count":514,"greetings_accepted_count":-354},"customer_last_event_created_at":"2004-09-18T03:15:02Z","__priv_lc2_customer_id":"SysP75Q4Z5"},"reason":""};
// @ts-expect-error type
export const v1211: t.UserAddedToChatPayload = 7;
// @ts-expect-error required
export const v1212: t.UserAddedToChatPayload = {"user":{"id":"CEizpjEeyV","type":"customer","name":"","present":true,"statistics":{"greetings_shown_count":514,"greetings_accepted_count":-354},"customer_last_event_created_at":"2004-09-18T03:15:02Z","__priv_lc2_customer_id":"SysP75Q4Z5"},"reason":""};
// @ts-expect-error type
export const v1213: t.UserAddedToChatPayload = {"chat_id":7,"user":{"id":"CEizpjEeyV","type":"customer","name":"","present":true,"statistics":{"greetings_shown_count":514,"greetings_accepted_count":-354},"customer_last_event_created_at":"2004-09-18T03:15:02Z","__priv_lc2_customer_id":"SysP75Q4Z5"},"reason":""};
// @ts-expect-error required
export const v1214: t.UserAddedToChatPayload = {"chat_id":"aG88rL","reason":""};
// @ts-expect-error anyOf
export const v1215: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":7,"reason":""};
// @ts-expect-error anyOf
export const v1216: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"type":"customer","name":"","present":true,"statistics":{"greetings_shown_count":514,"greetings_accepted_count":-354},"customer_last_event_created_at":"2004-09-18T03:15:02Z","__priv_lc2_customer_id":"SysP75Q4Z5"},"reason":""};
export const v1217: t.UserAddedToChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user":{"id":"dhla6CN9oD","type":"customer","name":"fd7Xa","avatar":"GmQdW4ZB6e","created_at":"2030-11-20T12:01:50Z","present":false,"events_seen_up_to":"2027-12-14T08:01:57Z","last_visit":{"started_at":"2024-11-28T10:12:38Z","referrer":"6mrvHbr","ip":"W","user_agent":"y0D9","geolocation":{},"last_pages":[{},{}]},"session_fields":[{},{}],"statistics":{"chats_count":-427,"threads_count":303,"visits_count":-625,"page_views_count":951,"greetings_shown_count":-772,"greetings_accepted_count":892},"agent_last_event_created_at":"2017-07-23T20:25:30Z","customer_last_event_created_at":"2026-06-07T13:27:34Z","chat_ids":["4L"],"banned":true,"__priv_lc2_customer_id":"Yl"},"requester_id":"ttT4xzY3"};
export const v1218: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1219: t.UserRemovedFromChatPayload = 7;
// @ts-expect-error required
export const v1220: t.UserRemovedFromChatPayload = {"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1221: t.UserRemovedFromChatPayload = {"chat_id":7,"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error required
export const v1222: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","requester_id":"E"};
export const v1223: t.UserRemovedFromChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user_id":"","requester_id":"l"};
export const v1224: t.UserType = "customer";
// @ts-expect-error type
export const v1225: t.UserType = 7;
// @ts-expect-error enum
export const v1226: t.UserType = "no such value";
export const v1227: t.UserType = "customer";
// @ts-expect-error type
export const v1228: t.UserType = 7;
// @ts-expect-error enum
export const v1229: t.UserType = "no such value";
export const v1230: t.ValueFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v1231: t.ValueFilter = 7;
// @ts-expect-error anyOf
export const v1232: t.ValueFilter = {"exclude_values":[true,true],"unexpected":true};
export const v1233: t.ValueFilter = {"values":[false]};
export const v1234: t.VisitedPage = {"url":"88rLS"};
// @ts-expect-error type
export const v1235: t.VisitedPage = 7;
// @ts-expect-error type
export const v1236: t.VisitedPage = {"url":7};
export const v1237: t.VisitedPage = {"opened_at":"2010-04-17T21:37:29Z","url":"hWmAZKiP","title":"c4dhla6CN9"};
