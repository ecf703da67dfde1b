import type * as t from "../../generated/agent/v3.4/index.js";
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
export const v14: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error type
export const v15: t.AddUserToChatRequest = 7;
// @ts-expect-error additionalProperties
export const v16: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true,"unexpected":true};
// @ts-expect-error required
export const v17: t.AddUserToChatRequest = {"user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error type
export const v18: t.AddUserToChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error required
export const v19: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_type":"agent","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error enum
export const v20: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value","visibility":"all","ignore_requester_presence":true};
// @ts-expect-error enum
export const v21: t.AddUserToChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","visibility":"no such value","ignore_requester_presence":true};
export const v22: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","visibility":"all","ignore_requester_presence":false};
// @ts-expect-error additionalProperties
export const v23: t.AddUserToChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","visibility":"all","ignore_requester_presence":false,"unexpected":true};
export const v24: t.Agent = {"id":"aG88rL","type":"agent","visibility":"jE"};
// @ts-expect-error type
export const v25: t.Agent = 7;
// @ts-expect-error required
export const v26: t.Agent = {"type":"agent","visibility":"jE"};
// @ts-expect-error type
export const v27: t.Agent = {"id":7,"type":"agent","visibility":"jE"};
// @ts-expect-error required
export const v28: t.Agent = {"id":"aG88rL","visibility":"jE"};
// @ts-expect-error const
export const v29: t.Agent = {"id":"aG88rL","type":"no such value","visibility":"jE"};
// @ts-expect-error anyOf
export const v30: t.Agent = {"id":"aG88rL","type":"agent","visibility":7};
export const v31: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","visibility":"agents"};
// @ts-expect-error const
export const v32: t.Agent = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","visibility":"agents"};
// @ts-expect-error anyOf
export const v33: t.Agent = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","visibility":7};
export const v34: t.AgentApprovedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v35: t.AgentApprovedPayload = 7;
// @ts-expect-error required
export const v36: t.AgentApprovedPayload = {};
// @ts-expect-error type
export const v37: t.AgentApprovedPayload = {"id":7};
export const v38: t.AgentApprovedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v39: t.AgentApprovedPayload = {};
export const v40: t.AgentCreatedPayload = {"id":"aG88rL","email_subscriptions":["E"],"work_scheduler":{}};
// @ts-expect-error type
export const v41: t.AgentCreatedPayload = 7;
// @ts-expect-error required
export const v42: t.AgentCreatedPayload = {"email_subscriptions":["E"],"work_scheduler":{}};
// @ts-expect-error type
export const v43: t.AgentCreatedPayload = {"id":7,"email_subscriptions":["E"],"work_scheduler":{}};
// @ts-expect-error anyOf
export const v44: t.AgentCreatedPayload = {"id":"aG88rL","email_subscriptions":[7],"work_scheduler":{}};
export const v45: t.AgentCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","role":"owner","awaiting_approval":true,"groups":[{"id":-96,"priority":"first"},{"id":-64,"priority":"fd7Xa"},{"id":965,"priority":"last"}],"notifications":["4ZB6eS80","unassigned_chat_messages"],"email_subscriptions":["weekly_summary","5Bvb7tBX1","daily_summary"],"work_scheduler":{}};
// @ts-expect-error required
export const v46: t.AgentCreatedPayload = {"name":"mAZKiPw8","role":"owner","awaiting_approval":true,"groups":[{"id":-96,"priority":"first"},{"id":-64,"priority":"fd7Xa"},{"id":965,"priority":"last"}],"notifications":["4ZB6eS80","unassigned_chat_messages"],"email_subscriptions":["weekly_summary","5Bvb7tBX1","daily_summary"],"work_scheduler":{}};
// @ts-expect-error anyOf
export const v47: t.AgentCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","role":7,"awaiting_approval":true,"groups":[{"id":-96,"priority":"first"},{"id":-64,"priority":"fd7Xa"},{"id":965,"priority":"last"}],"notifications":["4ZB6eS80","unassigned_chat_messages"],"email_subscriptions":["weekly_summary","5Bvb7tBX1","daily_summary"],"work_scheduler":{}};
export const v48: t.AgentDeletedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v49: t.AgentDeletedPayload = 7;
// @ts-expect-error required
export const v50: t.AgentDeletedPayload = {};
// @ts-expect-error type
export const v51: t.AgentDeletedPayload = {"id":7};
export const v52: t.AgentDeletedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v53: t.AgentDeletedPayload = {};
export const v54: t.AgentDisconnectedPayload = {"reason":"access_token_expired"};
// @ts-expect-error type
export const v55: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v56: t.AgentDisconnectedPayload = {};
// @ts-expect-error anyOf
export const v57: t.AgentDisconnectedPayload = {"reason":7};
export const v58: t.AgentDisconnectedPayload = {"reason":"connection_evicted","data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error type
export const v59: t.AgentDisconnectedPayload = 7;
// @ts-expect-error required
export const v60: t.AgentDisconnectedPayload = {"data":{"region":"NEwWhWmAZ"}};
// @ts-expect-error anyOf
export const v61: t.AgentDisconnectedPayload = {"reason":7,"data":{"region":"NEwWhWmAZ"}};
export const v62: t.AgentResponseFilter = {"first":false};
// @ts-expect-error type
export const v63: t.AgentResponseFilter = 7;
// @ts-expect-error additionalProperties
export const v64: t.AgentResponseFilter = {"first":false,"unexpected":true};
// @ts-expect-error type
export const v65: t.AgentResponseFilter = {"first":"text"};
export const v66: t.AgentResponseFilter = {"exists":true,"first":false,"agents":{"values":["WhW"],"exclude_values":["KiPw8c4dh"]},"groups":{"values":[-96,269,977],"exclude_values":[-304]}};
// @ts-expect-error additionalProperties
export const v67: t.AgentResponseFilter = {"exists":true,"first":false,"agents":{"values":["WhW"],"exclude_values":["KiPw8c4dh"]},"groups":{"values":[-96,269,977],"exclude_values":[-304]},"unexpected":true};
export const v68: t.AgentSuspendedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v69: t.AgentSuspendedPayload = 7;
// @ts-expect-error required
export const v70: t.AgentSuspendedPayload = {};
// @ts-expect-error type
export const v71: t.AgentSuspendedPayload = {"id":7};
export const v72: t.AgentSuspendedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v73: t.AgentSuspendedPayload = {};
export const v74: t.AgentUnsuspendedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v75: t.AgentUnsuspendedPayload = 7;
// @ts-expect-error required
export const v76: t.AgentUnsuspendedPayload = {};
// @ts-expect-error type
export const v77: t.AgentUnsuspendedPayload = {"id":7};
export const v78: t.AgentUnsuspendedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v79: t.AgentUnsuspendedPayload = {};
export const v80: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[]},"sales":{"exists":true},"goals":{"values":["OH","CV9oUju"]},"surveys":[],"agent_response":{"exists":true,"groups":{}}};
// @ts-expect-error type
export const v81: t.ArchiveFilters = 7;
// @ts-expect-error additionalProperties
export const v82: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[]},"sales":{"exists":true},"goals":{"values":["OH","CV9oUju"]},"surveys":[],"agent_response":{"exists":true,"groups":{}},"unexpected":true};
// @ts-expect-error type
export const v83: t.ArchiveFilters = {"from":7,"tags":{"exclude_values":[]},"sales":{"exists":true},"goals":{"values":["OH","CV9oUju"]},"surveys":[],"agent_response":{"exists":true,"groups":{}}};
// @ts-expect-error anyOf
export const v84: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":7,"sales":{"exists":true},"goals":{"values":["OH","CV9oUju"]},"surveys":[],"agent_response":{"exists":true,"groups":{}}};
// @ts-expect-error anyOf
export const v85: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[],"unexpected":true},"sales":{"exists":true},"goals":{"values":["OH","CV9oUju"]},"surveys":[],"agent_response":{"exists":true,"groups":{}}};
// @ts-expect-error additionalProperties
export const v86: t.ArchiveFilters = {"from":"2016-12-31T06:36:43Z","tags":{"exclude_values":[]},"sales":{"exists":true},"goals":{"values":["OH","CV9oUju"]},"surveys":[],"agent_response":{"exists":true,"groups":{},"unexpected":true}};
export const v87: t.ArchiveFilters = {"query":"rH2","from":"2015-05-25T02:47:12Z","to":"2025-07-05T16:22:58Z","group_ids":[-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39,-593,-689,-498,644,-622,956,-545,634,-355,-371,480,823,-256,-189,642,788,-325,-143,805,846,77,669,-712,-252,-383,-722,-378,804,-478,-436,762,-763,-583,-882,350,364,176,578,-257,717,-886,349,373,714,-672,102,-632,-204,-260,766,177,497,-963,354,-819,787,-977,-484,-792,846,-791,303,69,0,-947,-278,23,831,-713,327,208,-653],"properties":{},"agents":{"exists":false},"tags":{"exists":true},"sales":{"exclude_values":[],"require_every_value":false},"goals":{"values":[18,-871,true],"require_every_value":false},"surveys":[],"greetings":{"from":"2011-05-01T11:58:13Z","to":"2000-01-18T11:29:46Z","exists":false,"values":[-795,236,293],"exclude_values":[-351]},"agent_response":{"exists":false,"first":true,"agents":{"values":[],"exclude_values":["1fWUExpI","tnhCwPa"]},"groups":{"values":[613,944,-752],"exclude_values":[]}}};
export const v88: t.ArchiveGroupsFilter = {"exclude_values":[963,937]};
// @ts-expect-error type
export const v89: t.ArchiveGroupsFilter = 7;
// @ts-expect-error additionalProperties
export const v90: t.ArchiveGroupsFilter = {"exclude_values":[963,937],"unexpected":true};
// @ts-expect-error type
export const v91: t.ArchiveGroupsFilter = {"exclude_values":7};
export const v92: t.ArchiveGroupsFilter = {"values":[-430],"exclude_values":[262,-2,-286]};
// @ts-expect-error additionalProperties
export const v93: t.ArchiveGroupsFilter = {"values":[-430],"exclude_values":[262,-2,-286],"unexpected":true};
export const v94: t.ArchiveHighlights = {"post_tag":"88rLS"};
// @ts-expect-error type
export const v95: t.ArchiveHighlights = 7;
// @ts-expect-error additionalProperties
export const v96: t.ArchiveHighlights = {"post_tag":"88rLS","unexpected":true};
// @ts-expect-error type
export const v97: t.ArchiveHighlights = {"post_tag":7};
export const v98: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm"};
// @ts-expect-error additionalProperties
export const v99: t.ArchiveHighlights = {"pre_tag":"rH2","post_tag":"wWhWm","unexpected":true};
export const v100: t.AutoAccess = {"id":"aG88rL"};
// @ts-expect-error type
export const v101: t.AutoAccess = 7;
// @ts-expect-error required
export const v102: t.AutoAccess = {};
// @ts-expect-error type
export const v103: t.AutoAccess = {"id":7};
export const v104: t.AutoAccess = {"id":"urH2NEwW","description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{"value":"vdGfd"},{"value":""},{"value":"GmQdW4ZB6e","exact_match":false}],"exclude_values":[{"value":"","exact_match":false},{"value":"35B","exact_match":true}]}},"next_id":"X15A"};
// @ts-expect-error required
export const v105: t.AutoAccess = {"description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{"value":"vdGfd"},{"value":""},{"value":"GmQdW4ZB6e","exact_match":false}],"exclude_values":[{"value":"","exact_match":false},{"value":"35B","exact_match":true}]}},"next_id":"X15A"};
export const v106: t.AutoAccessAddedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v107: t.AutoAccessAddedPayload = 7;
// @ts-expect-error required
export const v108: t.AutoAccessAddedPayload = {};
// @ts-expect-error type
export const v109: t.AutoAccessAddedPayload = {"id":7};
export const v110: t.AutoAccessAddedPayload = {"id":"urH2NEwW","description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{},{},{}],"exclude_values":[{}]},"geolocation":{"values":[{"country":"","region":""},{"country":"GmQdW4ZB6e","country_code":"0NGc00Ht35","region":"b7t","city":"15AmOMS6"}]}},"next_id":"vHb"};
// @ts-expect-error required
export const v111: t.AutoAccessAddedPayload = {"description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{},{},{}],"exclude_values":[{}]},"geolocation":{"values":[{"country":"","region":""},{"country":"GmQdW4ZB6e","country_code":"0NGc00Ht35","region":"b7t","city":"15AmOMS6"}]}},"next_id":"vHb"};
export const v112: t.AutoAccessDeletedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v113: t.AutoAccessDeletedPayload = 7;
// @ts-expect-error required
export const v114: t.AutoAccessDeletedPayload = {};
// @ts-expect-error type
export const v115: t.AutoAccessDeletedPayload = {"id":7};
export const v116: t.AutoAccessDeletedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v117: t.AutoAccessDeletedPayload = {};
export const v118: t.AutoAccessUpdatedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v119: t.AutoAccessUpdatedPayload = 7;
// @ts-expect-error required
export const v120: t.AutoAccessUpdatedPayload = {};
// @ts-expect-error type
export const v121: t.AutoAccessUpdatedPayload = {"id":7};
export const v122: t.AutoAccessUpdatedPayload = {"id":"urH2NEwW","description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{},{},{}],"exclude_values":[{}]},"geolocation":{"values":[{"country":"","region":""},{"country":"GmQdW4ZB6e","country_code":"0NGc00Ht35","region":"b7t","city":"15AmOMS6"}]}},"next_id":"vHb"};
// @ts-expect-error required
export const v123: t.AutoAccessUpdatedPayload = {"description":"mAZKiPw8","access":{},"conditions":{"url":{"values":[]},"domain":{"values":[{},{},{}],"exclude_values":[{}]},"geolocation":{"values":[{"country":"","region":""},{"country":"GmQdW4ZB6e","country_code":"0NGc00Ht35","region":"b7t","city":"15AmOMS6"}]}},"next_id":"vHb"};
export const v124: t.Ban = {"days":254};
// @ts-expect-error type
export const v125: t.Ban = 7;
// @ts-expect-error required
export const v126: t.Ban = {};
// @ts-expect-error type
export const v127: t.Ban = {"days":"text"};
export const v128: t.Ban = {"days":469};
// @ts-expect-error required
export const v129: t.Ban = {};
export const v130: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v131: t.BanCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v132: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442},"unexpected":true};
// @ts-expect-error required
export const v133: t.BanCustomerRequest = {"ban":{"days":442}};
// @ts-expect-error type
export const v134: t.BanCustomerRequest = {"id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v135: t.BanCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error additionalProperties
export const v136: t.BanCustomerRequest = {"id":"aG88rL","ban":{"days":442,"unexpected":true}};
export const v137: t.BanCustomerRequest = {"id":"urH2NEwW","ban":{"days":-772}};
export const v138: t.BanInput = {"days":254};
// @ts-expect-error type
export const v139: t.BanInput = 7;
// @ts-expect-error additionalProperties
export const v140: t.BanInput = {"days":254,"unexpected":true};
// @ts-expect-error required
export const v141: t.BanInput = {};
// @ts-expect-error type
export const v142: t.BanInput = {"days":"text"};
export const v143: t.BanInput = {"days":469};
// @ts-expect-error additionalProperties
export const v144: t.BanInput = {"days":469,"unexpected":true};
// @ts-expect-error required
export const v145: t.BanInput = {};
export const v146: t.BotCreatedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v147: t.BotCreatedPayload = 7;
// @ts-expect-error required
export const v148: t.BotCreatedPayload = {};
// @ts-expect-error type
export const v149: t.BotCreatedPayload = {"id":7};
export const v150: t.BotCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","default_group_priority":"first","groups":[],"work_scheduler":{}};
// @ts-expect-error required
export const v151: t.BotCreatedPayload = {"name":"mAZKiPw8","default_group_priority":"first","groups":[],"work_scheduler":{}};
// @ts-expect-error anyOf
export const v152: t.BotCreatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","default_group_priority":7,"groups":[],"work_scheduler":{}};
export const v153: t.BotDeletedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v154: t.BotDeletedPayload = 7;
// @ts-expect-error required
export const v155: t.BotDeletedPayload = {};
// @ts-expect-error type
export const v156: t.BotDeletedPayload = {"id":7};
export const v157: t.BotDeletedPayload = {"id":"urH2NEwW"};
// @ts-expect-error required
export const v158: t.BotDeletedPayload = {};
export const v159: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true};
// @ts-expect-error type
export const v160: t.ChangePushNotificationsRequest = 7;
// @ts-expect-error additionalProperties
export const v161: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"android","enabled":true,"unexpected":true};
// @ts-expect-error required
export const v162: t.ChangePushNotificationsRequest = {"platform":"android","enabled":true};
// @ts-expect-error type
export const v163: t.ChangePushNotificationsRequest = {"firebase_token":7,"platform":"android","enabled":true};
// @ts-expect-error required
export const v164: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","enabled":true};
// @ts-expect-error enum
export const v165: t.ChangePushNotificationsRequest = {"firebase_token":"aG88rL","platform":"no such value","enabled":true};
export const v166: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false};
// @ts-expect-error additionalProperties
export const v167: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"ios","enabled":false,"unexpected":true};
// @ts-expect-error enum
export const v168: t.ChangePushNotificationsRequest = {"firebase_token":"urH2NEwW","platform":"no such value","enabled":false};
export const v169: t.Chat = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v170: t.Chat = 7;
// @ts-expect-error required
export const v171: t.Chat = {"is_followed":true};
// @ts-expect-error type
export const v172: t.Chat = {"id":7,"is_followed":true};
export const v173: t.ChatAccessUpdatedPayload = {"id":"aG88rL","access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v174: t.ChatAccessUpdatedPayload = 7;
// @ts-expect-error required
export const v175: t.ChatAccessUpdatedPayload = {"access":{"group_ids":[-148,990]}};
// @ts-expect-error type
export const v176: t.ChatAccessUpdatedPayload = {"id":7,"access":{"group_ids":[-148,990]}};
// @ts-expect-error required
export const v177: t.ChatAccessUpdatedPayload = {"id":"aG88rL"};
export const v178: t.ChatAccessUpdatedPayload = {"id":"urH2NEwW","access":{"group_ids":[]}};
export const v179: t.ChatAssignment = {"agent_ids":["8rLSA9CEiz","jE"]};
// @ts-expect-error type
export const v180: t.ChatAssignment = 7;
// @ts-expect-error type
export const v181: t.ChatAssignment = {"agent_ids":7};
export const v182: t.ChatAssignment = {"group_ids":[-430],"agent_ids":["EwWhWm","ZKiP","8c4d"]};
export const v183: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v184: t.ChatDeactivatedPayload = 7;
// @ts-expect-error required
export const v185: t.ChatDeactivatedPayload = {"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error type
export const v186: t.ChatDeactivatedPayload = {"chat_id":7,"thread_id":"A9CEizp","user_id":"eyVrl"};
// @ts-expect-error required
export const v187: t.ChatDeactivatedPayload = {"chat_id":"aG88rL","user_id":"eyVrl"};
export const v188: t.ChatDeactivatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","user_id":"ZKiP"};
export const v189: t.ChatDeletedPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v190: t.ChatDeletedPayload = 7;
// @ts-expect-error required
export const v191: t.ChatDeletedPayload = {};
// @ts-expect-error type
export const v192: t.ChatDeletedPayload = {"chat_id":7};
export const v193: t.ChatDeletedPayload = {"chat_id":"urH2NEwW"};
// @ts-expect-error required
export const v194: t.ChatDeletedPayload = {};
export const v195: t.ChatEvent = {"id":"A9CEizp","custom_id":"eyVrl","type":"file","created_at":"2001-06-18T19:17:12Z","author_id":"HVlSCV9","visibility":"juzpjTJh","properties":{},"url":"","name":"1o9Sys","content_type":"75Q4Z5h","thumbnail_url":"s2F6RkP6i","size":-223,"width":-198};
// @ts-expect-error anyOf
export const v196: t.ChatEvent = 7;
// @ts-expect-error anyOf
export const v197: t.ChatEvent = {"custom_id":"eyVrl","type":"file","created_at":"2001-06-18T19:17:12Z","author_id":"HVlSCV9","visibility":"juzpjTJh","properties":{},"url":"","name":"1o9Sys","content_type":"75Q4Z5h","thumbnail_url":"s2F6RkP6i","size":-223,"width":-198};
export const v198: t.ChatEvent = {"id":"WhW","custom_id":"ZKiP","type":"filled_form","created_at":"2011-12-02T21:03:07Z","author_id":"a6","visibility":"9oDvdG","properties":{},"form_id":"","fields":[{"type":"radio","id":"ZB6eS80NGc","label":"0Ht35Bvb7","answer":{"id":"X15A","label":"OM"}},{"type":"textarea","id":"W","label":"zy0D"},{"type":"email","id":"glT8NhJ","label":"bJGS0AFe1B","answer":"CJGsn4"}]};
export const v199: t.ChatEventInput = {"type":"rich_message","template_id":"quick_replies"};
// @ts-expect-error anyOf
export const v200: t.ChatEventInput = 7;
// @ts-expect-error anyOf
export const v201: t.ChatEventInput = {"type":"rich_message","template_id":"quick_replies","unexpected":true};
export const v202: t.ChatEventInput = {"custom_id":"WhW","type":"message","visibility":"all","properties":{},"text":"iPw8c4dhla6CN9oDvdGfd7X","postback":{"id":"e8GmQdW4ZB","thread_id":"eS80NGc00H","event_id":"35B","type":""}};
export const v203: t.ChatEventType = "filled_form";
// @ts-expect-error type
export const v204: t.ChatEventType = 7;
// @ts-expect-error enum
export const v205: t.ChatEventType = "no such value";
export const v206: t.ChatEventType = "system_message";
// @ts-expect-error type
export const v207: t.ChatEventType = 7;
// @ts-expect-error enum
export const v208: t.ChatEventType = "no such value";
export const v209: t.ChatFilters = {"include_chats_without_threads":false};
// @ts-expect-error type
export const v210: t.ChatFilters = 7;
// @ts-expect-error additionalProperties
export const v211: t.ChatFilters = {"include_chats_without_threads":false,"unexpected":true};
// @ts-expect-error type
export const v212: t.ChatFilters = {"include_chats_without_threads":"text"};
export const v213: t.ChatFilters = {"include_active":true,"include_chats_without_threads":false,"group_ids":[-2,-286,563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39],"properties":{}};
// @ts-expect-error additionalProperties
export const v214: t.ChatFilters = {"include_active":true,"include_chats_without_threads":false,"group_ids":[-2,-286,563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876,-590,-443,-310,75,-946,-424,662,-666,554,-211,-162,-210,688,-49,980,-480,-830,416,-959,469,564,295,-427,-347,303,-785,-625,465,951,261,-772,157,892,-943,156,33,436,694,-150,22,-864,726,-109,-547,165,-78,139,42,-393,-570,813,200,39],"properties":{},"unexpected":true};
export const v215: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v216: t.ChatPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v217: t.ChatPropertiesDeletedPayload = {"properties":{}};
// @ts-expect-error type
export const v218: t.ChatPropertiesDeletedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v219: t.ChatPropertiesDeletedPayload = {"chat_id":"aG88rL"};
export const v220: t.ChatPropertiesDeletedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v221: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v222: t.ChatPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v223: t.ChatPropertiesUpdatedPayload = {"properties":{}};
// @ts-expect-error type
export const v224: t.ChatPropertiesUpdatedPayload = {"chat_id":7,"properties":{}};
// @ts-expect-error required
export const v225: t.ChatPropertiesUpdatedPayload = {"chat_id":"aG88rL"};
export const v226: t.ChatPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","properties":{}};
export const v227: t.ChatSummary = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v228: t.ChatSummary = 7;
// @ts-expect-error required
export const v229: t.ChatSummary = {"is_followed":true};
// @ts-expect-error type
export const v230: t.ChatSummary = {"id":7,"is_followed":true};
export const v231: t.ChatSummary = {"id":"urH2NEwW","users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","ended_at":"2030-11-20T12:01:50Z","referrer":"t35Bvb","user_agent":"X15A","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","__priv_lc2_customer_id":"NhJ6bJGS0A"},{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","visibility":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
// @ts-expect-error required
export const v232: t.ChatSummary = {"users":[{"id":"KiPw8c4dh","type":"customer","name":"","email_verified":false,"created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","ended_at":"2030-11-20T12:01:50Z","referrer":"t35Bvb","user_agent":"X15A","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","__priv_lc2_customer_id":"NhJ6bJGS0A"},{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","visibility":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
// @ts-expect-error anyOf
export const v233: t.ChatSummary = {"id":"urH2NEwW","users":[7,{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","visibility":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
// @ts-expect-error anyOf
export const v234: t.ChatSummary = {"id":"urH2NEwW","users":[{"type":"customer","name":"","email_verified":false,"created_at":"2014-05-02T12:05:03Z","events_seen_up_to":"2000-12-03T23:31:11Z","last_visit":{"started_at":"2024-11-25T10:56:04Z","ended_at":"2030-11-20T12:01:50Z","referrer":"t35Bvb","user_agent":"X15A","geolocation":{},"last_pages":[]},"session_fields":[{},{}],"agent_last_event_created_at":"2008-05-17T00:17:49Z","customer_last_event_created_at":"2024-05-13T09:50:28Z","followed":true,"online":true,"group_ids":[295,-427,-347],"state":"l","__priv_lc2_customer_id":"NhJ6bJGS0A"},{"type":"BoKCJGsn4","id":"GmjpYl","email":"ttT4xzY3","present":true},{"id":"x","type":"agent","name":"t","present":true,"events_seen_up_to":"2003-03-02T16:40:35Z","avatar":"1dPQ","visibility":"lyw2KU"}],"last_thread_summary":{"id":"f3aqg5g","active":false,"user_ids":[],"created_at":"2015-11-05T15:36:10Z","properties":{},"access":{"group_ids":[68,276,287]},"queue":{"position":-754,"wait_time":-677,"queued_at":"2000-09-26T05:09:21Z"}},"properties":{},"access":{"group_ids":[355,-154]},"is_followed":false};
export const v235: t.ChatTransferredPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v236: t.ChatTransferredPayload = 7;
// @ts-expect-error required
export const v237: t.ChatTransferredPayload = {};
// @ts-expect-error type
export const v238: t.ChatTransferredPayload = {"chat_id":7};
export const v239: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error required
export const v240: t.ChatTransferredPayload = {"thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":"fd7Xa","queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
// @ts-expect-error anyOf
export const v241: t.ChatTransferredPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","requester_id":"dhla6CN9oD","reason":7,"queue":{"wait_time":-611,"queued_at":"2001-10-29T19:26:56Z"}};
export const v242: t.ChatUnfollowedPayload = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v243: t.ChatUnfollowedPayload = 7;
// @ts-expect-error required
export const v244: t.ChatUnfollowedPayload = {};
// @ts-expect-error type
export const v245: t.ChatUnfollowedPayload = {"chat_id":7};
export const v246: t.ChatUnfollowedPayload = {"chat_id":"urH2NEwW"};
// @ts-expect-error required
export const v247: t.ChatUnfollowedPayload = {};
export const v248: t.CreateCustomerRequest = {"email":"88rLS"};
// @ts-expect-error type
export const v249: t.CreateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v250: t.CreateCustomerRequest = {"email":"88rLS","unexpected":true};
// @ts-expect-error type
export const v251: t.CreateCustomerRequest = {"email":7};
export const v252: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","session_fields":[]};
// @ts-expect-error additionalProperties
export const v253: t.CreateCustomerRequest = {"name":"rH2","email":"wWhWm","avatar":"KiPw8c4dh","session_fields":[],"unexpected":true};
export const v254: t.CreateCustomerResponse = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v255: t.CreateCustomerResponse = 7;
// @ts-expect-error required
export const v256: t.CreateCustomerResponse = {};
// @ts-expect-error type
export const v257: t.CreateCustomerResponse = {"customer_id":7};
export const v258: t.CreateCustomerResponse = {"customer_id":"urH2NEwW"};
// @ts-expect-error required
export const v259: t.CreateCustomerResponse = {};
export const v260: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error type
export const v261: t.CustomChatEvent = 7;
// @ts-expect-error required
export const v262: t.CustomChatEvent = {"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error type
export const v263: t.CustomChatEvent = {"id":7,"type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error required
export const v264: t.CustomChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error const
export const v265: t.CustomChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc"};
// @ts-expect-error anyOf
export const v266: t.CustomChatEvent = {"id":"aG88rL","type":"custom","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7};
export const v267: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{}};
// @ts-expect-error const
export const v268: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{}};
// @ts-expect-error anyOf
export const v269: t.CustomChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"custom","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":7,"properties":{}};
export const v270: t.CustomChatEventInput = {"type":"custom","visibility":"agents"};
// @ts-expect-error type
export const v271: t.CustomChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v272: t.CustomChatEventInput = {"type":"custom","visibility":"agents","unexpected":true};
// @ts-expect-error required
export const v273: t.CustomChatEventInput = {"visibility":"agents"};
// @ts-expect-error type
export const v274: t.CustomChatEventInput = {"type":7,"visibility":"agents"};
// @ts-expect-error const
export const v275: t.CustomChatEventInput = {"type":"no such value","visibility":"agents"};
// @ts-expect-error enum
export const v276: t.CustomChatEventInput = {"type":"custom","visibility":"no such value"};
export const v277: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","visibility":"all","properties":{},"content":{}};
// @ts-expect-error additionalProperties
export const v278: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","visibility":"all","properties":{},"content":{},"unexpected":true};
// @ts-expect-error required
export const v279: t.CustomChatEventInput = {"custom_id":"rH2","visibility":"all","properties":{},"content":{}};
// @ts-expect-error const
export const v280: t.CustomChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"content":{}};
// @ts-expect-error enum
export const v281: t.CustomChatEventInput = {"custom_id":"rH2","type":"custom","visibility":"no such value","properties":{},"content":{}};
export const v282: t.Customer = {"id":"aG88rL","type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v283: t.Customer = 7;
// @ts-expect-error required
export const v284: t.Customer = {"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v285: t.Customer = {"id":7,"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error required
export const v286: t.Customer = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error const
export const v287: t.Customer = {"id":"aG88rL","type":"no such value","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
export const v288: t.Customer = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
// @ts-expect-error const
export const v289: t.Customer = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
export const v290: t.CustomerBannedPayload = {"customer_id":"aG88rL","ban":{"days":442}};
// @ts-expect-error type
export const v291: t.CustomerBannedPayload = 7;
// @ts-expect-error required
export const v292: t.CustomerBannedPayload = {"ban":{"days":442}};
// @ts-expect-error type
export const v293: t.CustomerBannedPayload = {"customer_id":7,"ban":{"days":442}};
// @ts-expect-error required
export const v294: t.CustomerBannedPayload = {"customer_id":"aG88rL"};
export const v295: t.CustomerBannedPayload = {"customer_id":"urH2NEwW","ban":{"days":-772}};
export const v296: t.CustomerLeftPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v297: t.CustomerLeftPayload = 7;
// @ts-expect-error required
export const v298: t.CustomerLeftPayload = {};
// @ts-expect-error type
export const v299: t.CustomerLeftPayload = {"id":7};
export const v300: t.CustomerLeftPayload = {"id":"urH2NEwW","left_at":"2024-03-14T20:34:08Z"};
// @ts-expect-error required
export const v301: t.CustomerLeftPayload = {"left_at":"2024-03-14T20:34:08Z"};
export const v302: t.CustomerMonitoringLevel = "my";
// @ts-expect-error anyOf
export const v303: t.CustomerMonitoringLevel = 7;
export const v304: t.CustomerMonitoringLevel = "chatting";
// @ts-expect-error anyOf
export const v305: t.CustomerMonitoringLevel = 7;
export const v306: t.CustomerMonitoringLevelInput = "online";
// @ts-expect-error type
export const v307: t.CustomerMonitoringLevelInput = 7;
// @ts-expect-error enum
export const v308: t.CustomerMonitoringLevelInput = "no such value";
export const v309: t.CustomerMonitoringLevelInput = "online";
// @ts-expect-error type
export const v310: t.CustomerMonitoringLevelInput = 7;
// @ts-expect-error enum
export const v311: t.CustomerMonitoringLevelInput = "no such value";
export const v312: t.CustomerPageUpdatedPayload = {"customer_id":"aG88rL"};
// @ts-expect-error type
export const v313: t.CustomerPageUpdatedPayload = 7;
// @ts-expect-error required
export const v314: t.CustomerPageUpdatedPayload = {};
// @ts-expect-error type
export const v315: t.CustomerPageUpdatedPayload = {"customer_id":7};
export const v316: t.CustomerPageUpdatedPayload = {"customer_id":"urH2NEwW","visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
// @ts-expect-error required
export const v317: t.CustomerPageUpdatedPayload = {"visit_id":572,"opened_at":"2013-11-18T03:40:22Z","title":"dhla6CN9oD"};
export const v318: t.CustomerStatistics = {"threads_count":55,"greetings_shown_count":226};
// @ts-expect-error type
export const v319: t.CustomerStatistics = 7;
// @ts-expect-error type
export const v320: t.CustomerStatistics = {"threads_count":"text","greetings_shown_count":226};
export const v321: t.CustomerStatistics = {"chats_count":-350,"threads_count":76,"visits_count":262,"page_views_count":-286,"greetings_shown_count":-772,"greetings_accepted_count":-597};
export const v322: t.CustomerTransferredPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v323: t.CustomerTransferredPayload = 7;
// @ts-expect-error required
export const v324: t.CustomerTransferredPayload = {};
// @ts-expect-error type
export const v325: t.CustomerTransferredPayload = {"id":7};
export const v326: t.CustomerTransferredPayload = {"id":"urH2NEwW","transferred_to":{"group_ids":[]},"followed":false};
// @ts-expect-error required
export const v327: t.CustomerTransferredPayload = {"transferred_to":{"group_ids":[]},"followed":false};
export const v328: t.CustomerUpdatedPayload = {"id":"aG88rL"};
// @ts-expect-error type
export const v329: t.CustomerUpdatedPayload = 7;
// @ts-expect-error required
export const v330: t.CustomerUpdatedPayload = {};
// @ts-expect-error type
export const v331: t.CustomerUpdatedPayload = {"id":7};
export const v332: t.CustomerUpdatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","type":"customer","session_fields":[]};
// @ts-expect-error required
export const v333: t.CustomerUpdatedPayload = {"name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","type":"customer","session_fields":[]};
// @ts-expect-error const
export const v334: t.CustomerUpdatedPayload = {"id":"urH2NEwW","name":"mAZKiPw8","email":"dhla6CN9oD","avatar":"","type":"no such value","session_fields":[]};
export const v335: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v336: t.DateRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v337: t.DateRangeFilter = {"lt":"2016-12-31T06:36:43Z","unexpected":true};
// @ts-expect-error type
export const v338: t.DateRangeFilter = {"lt":7};
export const v339: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z"};
// @ts-expect-error additionalProperties
export const v340: t.DateRangeFilter = {"lte":"2010-04-17T21:37:29Z","lt":"2024-02-23T04:25:50Z","gte":"2004-09-12T23:02:54Z","gt":"2003-03-01T22:27:38Z","unexpected":true};
export const v341: t.DeactivateChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v342: t.DeactivateChatRequest = 7;
// @ts-expect-error additionalProperties
export const v343: t.DeactivateChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v344: t.DeactivateChatRequest = {};
// @ts-expect-error type
export const v345: t.DeactivateChatRequest = {"id":7};
export const v346: t.DeactivateChatRequest = {"id":"urH2NEwW","ignore_requester_presence":false};
// @ts-expect-error additionalProperties
export const v347: t.DeactivateChatRequest = {"id":"urH2NEwW","ignore_requester_presence":false,"unexpected":true};
// @ts-expect-error required
export const v348: t.DeactivateChatRequest = {"ignore_requester_presence":false};
export const v349: t.DeleteChatPropertiesRequest = {"id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v350: t.DeleteChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v351: t.DeleteChatPropertiesRequest = {"id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v352: t.DeleteChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v353: t.DeleteChatPropertiesRequest = {"id":7,"properties":{}};
// @ts-expect-error required
export const v354: t.DeleteChatPropertiesRequest = {"id":"aG88rL"};
export const v355: t.DeleteChatPropertiesRequest = {"id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v356: t.DeleteChatPropertiesRequest = {"id":"urH2NEwW","properties":{},"unexpected":true};
export const v357: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v358: t.DeleteEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v359: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v360: t.DeleteEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v361: t.DeleteEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v362: t.DeleteEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v363: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v364: t.DeleteEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v365: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v366: t.DeleteThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v367: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v368: t.DeleteThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v369: t.DeleteThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v370: t.DeleteThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v371: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v372: t.DeleteThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v373: t.DisconnectReason = "access_token_expired";
// @ts-expect-error anyOf
export const v374: t.DisconnectReason = 7;
export const v375: t.DisconnectReason = "connection_evicted";
// @ts-expect-error anyOf
export const v376: t.DisconnectReason = 7;
export const v377: t.ErrorEnvelope = {"error":{"type":"agent_offline","message":"88rLS"}};
// @ts-expect-error type
export const v378: t.ErrorEnvelope = 7;
// @ts-expect-error required
export const v379: t.ErrorEnvelope = {};
// @ts-expect-error type
export const v380: t.ErrorEnvelope = {"error":7};
// @ts-expect-error required
export const v381: t.ErrorEnvelope = {"error":{"message":"88rLS"}};
// @ts-expect-error anyOf
export const v382: t.ErrorEnvelope = {"error":{"type":7,"message":"88rLS"}};
export const v383: t.ErrorEnvelope = {"error":{"type":"license_not_found","message":"H2N","data":{"region":"hWmAZKiP"}}};
// @ts-expect-error anyOf
export const v384: t.ErrorEnvelope = {"error":{"type":7,"message":"H2N","data":{"region":"hWmAZKiP"}}};
export const v385: t.ErrorType = "agent_offline";
// @ts-expect-error anyOf
export const v386: t.ErrorType = 7;
export const v387: t.ErrorType = "license_not_found";
// @ts-expect-error anyOf
export const v388: t.ErrorType = 7;
export const v389: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v390: t.EventPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v391: t.EventPropertiesDeletedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v392: t.EventPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v393: t.EventPropertiesDeletedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v394: t.EventPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v395: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v396: t.EventPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v397: t.EventPropertiesUpdatedPayload = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v398: t.EventPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v399: t.EventPropertiesUpdatedPayload = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v400: t.EventPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
export const v401: t.EventTypesFilter = {"values":[]};
// @ts-expect-error anyOf
export const v402: t.EventTypesFilter = 7;
// @ts-expect-error anyOf
export const v403: t.EventTypesFilter = {"values":[],"unexpected":true};
export const v404: t.EventTypesFilter = {"values":["rich_message"],"require_every_value":false};
export const v405: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error type
export const v406: t.EventUpdatedPayload = 7;
// @ts-expect-error required
export const v407: t.EventUpdatedPayload = {"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error type
export const v408: t.EventUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error required
export const v409: t.EventUpdatedPayload = {"chat_id":"aG88rL","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error anyOf
export const v410: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v411: t.EventUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
export const v412: t.EventUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"type":"c4dhla6CN9","id":"Dv","custom_id":"fd7Xa","created_at":"2030-01-31T12:11:40Z"}};
export const v413: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v414: t.EventsMarkedAsSeenPayload = 7;
// @ts-expect-error required
export const v415: t.EventsMarkedAsSeenPayload = {"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error type
export const v416: t.EventsMarkedAsSeenPayload = {"user_id":7,"chat_id":"A9CEizp","seen_up_to":"2004-06-03T09:46:17Z"};
// @ts-expect-error required
export const v417: t.EventsMarkedAsSeenPayload = {"user_id":"aG88rL","seen_up_to":"2004-06-03T09:46:17Z"};
export const v418: t.EventsMarkedAsSeenPayload = {"user_id":"urH2NEwW","chat_id":"W","seen_up_to":"2006-06-26T13:08:40Z"};
export const v419: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error type
export const v420: t.FileChatEvent = 7;
// @ts-expect-error required
export const v421: t.FileChatEvent = {"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error type
export const v422: t.FileChatEvent = {"id":7,"type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error required
export const v423: t.FileChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error const
export const v424: t.FileChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
// @ts-expect-error anyOf
export const v425: t.FileChatEvent = {"id":"aG88rL","type":"file","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"url":"XsmOHV","name":"SC","content_type":"9oUjuzpj","size":-471,"width":245,"alternative_text":"SysP75Q4Z5"};
export const v426: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM"};
// @ts-expect-error const
export const v427: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM"};
// @ts-expect-error anyOf
export const v428: t.FileChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"file","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":7,"properties":{},"url":"e8GmQdW4ZB","name":"eS80NGc00H","content_type":"35B","thumbnail_url":"","size":-124,"width":735,"alternative_text":"OM"};
export const v429: t.FileChatEventInput = {"type":"file","visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error type
export const v430: t.FileChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v431: t.FileChatEventInput = {"type":"file","visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl","unexpected":true};
// @ts-expect-error required
export const v432: t.FileChatEventInput = {"visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error type
export const v433: t.FileChatEventInput = {"type":7,"visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error const
export const v434: t.FileChatEventInput = {"type":"no such value","visibility":"agents","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error enum
export const v435: t.FileChatEventInput = {"type":"file","visibility":"no such value","url":"rLSA9CEizp","alternative_text":"eyVrl"};
// @ts-expect-error required
export const v436: t.FileChatEventInput = {"type":"file","visibility":"agents","alternative_text":"eyVrl"};
export const v437: t.FileChatEventInput = {"custom_id":"rH2","type":"file","visibility":"all","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9"};
// @ts-expect-error additionalProperties
export const v438: t.FileChatEventInput = {"custom_id":"rH2","type":"file","visibility":"all","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9","unexpected":true};
// @ts-expect-error const
export const v439: t.FileChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9"};
// @ts-expect-error enum
export const v440: t.FileChatEventInput = {"custom_id":"rH2","type":"file","visibility":"no such value","properties":{},"url":"hWmAZKiP","alternative_text":"c4dhla6CN9"};
export const v441: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error type
export const v442: t.FilledFormChatEvent = 7;
// @ts-expect-error required
export const v443: t.FilledFormChatEvent = {"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error type
export const v444: t.FilledFormChatEvent = {"id":7,"type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error required
export const v445: t.FilledFormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error const
export const v446: t.FilledFormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error anyOf
export const v447: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
// @ts-expect-error anyOf
export const v448: t.FilledFormChatEvent = {"id":"aG88rL","type":"filled_form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":7,"fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","answer":""},{"type":"textarea","id":"8","label":"y","answer":"uOFG"},{"type":"textarea","id":"IuhiesP","label":"hFGnXp9"}]};
export const v449: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"filled_form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[]};
// @ts-expect-error const
export const v450: t.FilledFormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[]};
export const v451: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v452: t.FilledFormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v453: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"agents","form_id":"rLSA9CEizp","fields":[],"unexpected":true};
// @ts-expect-error required
export const v454: t.FilledFormChatEventInput = {"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v455: t.FilledFormChatEventInput = {"type":7,"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error const
export const v456: t.FilledFormChatEventInput = {"type":"no such value","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error enum
export const v457: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"no such value","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error required
export const v458: t.FilledFormChatEventInput = {"type":"filled_form","visibility":"agents","fields":[]};
export const v459: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}]};
// @ts-expect-error additionalProperties
export const v460: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}],"unexpected":true};
// @ts-expect-error const
export const v461: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}]};
// @ts-expect-error enum
export const v462: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"no such value","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":""}]};
// @ts-expect-error anyOf
export const v463: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[7]};
// @ts-expect-error anyOf
export const v464: t.FilledFormChatEventInput = {"custom_id":"rH2","type":"filled_form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","answer":"","unexpected":true}]};
export const v465: t.FilledFormField = {"type":"checkbox","id":"CEizpjEeyV","label":"lcA"};
// @ts-expect-error anyOf
export const v466: t.FilledFormField = 7;
// @ts-expect-error anyOf
export const v467: t.FilledFormField = {"id":"CEizpjEeyV","label":"lcA"};
export const v468: t.FilledFormField = {"type":"name","id":"W","label":"AZ","answer":"P"};
export const v469: t.FilledFormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v470: t.FilledFormFieldInput = 7;
// @ts-expect-error anyOf
export const v471: t.FilledFormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe","unexpected":true};
export const v472: t.FilledFormFieldInput = {"type":"radio","id":"hWmAZKiP","label":"8c4d","answer":{"id":"l","label":""}};
export const v473: t.FilledFormOption = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v474: t.FilledFormOption = 7;
// @ts-expect-error required
export const v475: t.FilledFormOption = {"label":"A9CEizp"};
// @ts-expect-error type
export const v476: t.FilledFormOption = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v477: t.FilledFormOption = {"id":"aG88rL"};
export const v478: t.FilledFormOption = {"id":"urH2NEwW","label":"W"};
export const v479: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp"};
// @ts-expect-error type
export const v480: t.FilledFormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v481: t.FilledFormOptionInput = {"id":"aG88rL","label":"A9CEizp","unexpected":true};
// @ts-expect-error required
export const v482: t.FilledFormOptionInput = {"label":"A9CEizp"};
// @ts-expect-error type
export const v483: t.FilledFormOptionInput = {"id":7,"label":"A9CEizp"};
// @ts-expect-error required
export const v484: t.FilledFormOptionInput = {"id":"aG88rL"};
export const v485: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W"};
// @ts-expect-error additionalProperties
export const v486: t.FilledFormOptionInput = {"id":"urH2NEwW","label":"W","unexpected":true};
export const v487: t.FilledGroupOption = {"label":""};
// @ts-expect-error type
export const v488: t.FilledGroupOption = 7;
// @ts-expect-error required
export const v489: t.FilledGroupOption = {};
// @ts-expect-error type
export const v490: t.FilledGroupOption = {"label":7};
export const v491: t.FilledGroupOption = {"id":"2NEwW","label":"W","group_id":-152};
// @ts-expect-error required
export const v492: t.FilledGroupOption = {"id":"2NEwW","group_id":-152};
export const v493: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193};
// @ts-expect-error type
export const v494: t.FilledGroupOptionInput = 7;
// @ts-expect-error additionalProperties
export const v495: t.FilledGroupOptionInput = {"id":"88rLS","label":"9CEi","group_id":-193,"unexpected":true};
// @ts-expect-error required
export const v496: t.FilledGroupOptionInput = {"label":"9CEi","group_id":-193};
// @ts-expect-error required
export const v497: t.FilledGroupOptionInput = {"id":"88rLS","group_id":-193};
// @ts-expect-error type
export const v498: t.FilledGroupOptionInput = {"id":"88rLS","label":7,"group_id":-193};
export const v499: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152};
// @ts-expect-error additionalProperties
export const v500: t.FilledGroupOptionInput = {"id":"H2N","label":"wWhWm","group_id":-152,"unexpected":true};
export const v501: t.FollowChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v502: t.FollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v503: t.FollowChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v504: t.FollowChatRequest = {};
// @ts-expect-error type
export const v505: t.FollowChatRequest = {"id":7};
export const v506: t.FollowChatRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v507: t.FollowChatRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v508: t.FollowChatRequest = {};
export const v509: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}]};
// @ts-expect-error type
export const v510: t.FormChatEvent = 7;
// @ts-expect-error required
export const v511: t.FormChatEvent = {"type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}]};
// @ts-expect-error type
export const v512: t.FormChatEvent = {"id":7,"type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}]};
// @ts-expect-error required
export const v513: t.FormChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}]};
// @ts-expect-error const
export const v514: t.FormChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}]};
// @ts-expect-error anyOf
export const v515: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"form_id":"XsmOHV","form_type":"postchat","fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}]};
// @ts-expect-error anyOf
export const v516: t.FormChatEvent = {"id":"aG88rL","type":"form","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","form_id":"XsmOHV","form_type":7,"fields":[{"type":"textarea","id":"hqdM1o","label":"SysP75Q4Z5","required":true},{"type":"textarea","id":"8","label":"y","required":true},{"type":"email","id":"3ri","label":"IuhiesP"}]};
export const v517: t.FormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"form","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[]};
// @ts-expect-error const
export const v518: t.FormChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"form_id":"e8GmQdW4ZB","fields":[]};
export const v519: t.FormChatEventInput = {"type":"form","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v520: t.FormChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v521: t.FormChatEventInput = {"type":"form","visibility":"agents","form_id":"rLSA9CEizp","fields":[],"unexpected":true};
// @ts-expect-error required
export const v522: t.FormChatEventInput = {"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error type
export const v523: t.FormChatEventInput = {"type":7,"visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error const
export const v524: t.FormChatEventInput = {"type":"no such value","visibility":"agents","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error enum
export const v525: t.FormChatEventInput = {"type":"form","visibility":"no such value","form_id":"rLSA9CEizp","fields":[]};
// @ts-expect-error required
export const v526: t.FormChatEventInput = {"type":"form","visibility":"agents","fields":[]};
export const v527: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error additionalProperties
export const v528: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}],"unexpected":true};
// @ts-expect-error const
export const v529: t.FormChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error enum
export const v530: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"no such value","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false}]};
// @ts-expect-error anyOf
export const v531: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[7]};
// @ts-expect-error anyOf
export const v532: t.FormChatEventInput = {"custom_id":"rH2","type":"form","visibility":"all","properties":{},"form_id":"hWmAZKiP","fields":[{"type":"question","id":"N9oD","label":"dGf","required":false,"unexpected":true}]};
export const v533: t.FormField = {"type":"checkbox","id":"CEizpjEeyV","label":"lcA"};
// @ts-expect-error anyOf
export const v534: t.FormField = 7;
// @ts-expect-error anyOf
export const v535: t.FormField = {"id":"CEizpjEeyV","label":"lcA"};
export const v536: t.FormField = {"type":"name","id":"W","label":"AZ","required":true};
export const v537: t.FormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe"};
// @ts-expect-error anyOf
export const v538: t.FormFieldInput = 7;
// @ts-expect-error anyOf
export const v539: t.FormFieldInput = {"type":"checkbox","id":"9CEi","label":"pjEe","unexpected":true};
export const v540: t.FormFieldInput = {"type":"radio","id":"hWmAZKiP","label":"8c4d","required":true,"options":[{"id":"9oDvdG","label":"d"},{"id":"","label":"e8GmQdW4ZB"},{"id":"80NGc00","label":"t35Bvb"}]};
export const v541: t.FormFilter = {"answer_id":"88rLS","exclude_values":["jE"],"groups":{}};
// @ts-expect-error type
export const v542: t.FormFilter = 7;
// @ts-expect-error additionalProperties
export const v543: t.FormFilter = {"answer_id":"88rLS","exclude_values":["jE"],"groups":{},"unexpected":true};
// @ts-expect-error type
export const v544: t.FormFilter = {"answer_id":7,"exclude_values":["jE"],"groups":{}};
// @ts-expect-error additionalProperties
export const v545: t.FormFilter = {"answer_id":"88rLS","exclude_values":["jE"],"groups":{"unexpected":true}};
export const v546: t.FormFilter = {"type":"pre_chat","answer_id":"2NEwW","from":"2024-03-14T20:34:08Z","to":"2011-12-02T21:03:07Z","exists":true,"exclude_values":["oDvdGfd7Xa","e8GmQdW4ZB"]};
// @ts-expect-error enum
export const v547: t.FormFilter = {"type":"no such value","answer_id":"2NEwW","from":"2024-03-14T20:34:08Z","to":"2011-12-02T21:03:07Z","exists":true,"exclude_values":["oDvdGfd7Xa","e8GmQdW4ZB"]};
export const v548: t.FormOption = {"label":""};
// @ts-expect-error type
export const v549: t.FormOption = 7;
// @ts-expect-error required
export const v550: t.FormOption = {};
// @ts-expect-error type
export const v551: t.FormOption = {"label":7};
export const v552: t.FormOption = {"id":"rH2","label":"EwWhWm","group_id":670};
// @ts-expect-error required
export const v553: t.FormOption = {"id":"rH2","group_id":670};
export const v554: t.FormOptionInput = {"label":""};
// @ts-expect-error type
export const v555: t.FormOptionInput = 7;
// @ts-expect-error additionalProperties
export const v556: t.FormOptionInput = {"label":"","unexpected":true};
// @ts-expect-error required
export const v557: t.FormOptionInput = {};
// @ts-expect-error type
export const v558: t.FormOptionInput = {"label":7};
export const v559: t.FormOptionInput = {"id":"rH2","label":"EwWhWm","group_id":670};
// @ts-expect-error additionalProperties
export const v560: t.FormOptionInput = {"id":"rH2","label":"EwWhWm","group_id":670,"unexpected":true};
// @ts-expect-error required
export const v561: t.FormOptionInput = {"id":"rH2","group_id":670};
export const v562: t.FormType = "prechat";
// @ts-expect-error anyOf
export const v563: t.FormType = 7;
export const v564: t.FormType = "prechat";
// @ts-expect-error anyOf
export const v565: t.FormType = 7;
export const v566: t.GeoLocation = {"country_code":"88rLS","longitude":"pjEe"};
// @ts-expect-error type
export const v567: t.GeoLocation = 7;
// @ts-expect-error type
export const v568: t.GeoLocation = {"country_code":7,"longitude":"pjEe"};
export const v569: t.GeoLocation = {"country":"rH2","country_code":"wWhWm","region":"KiPw8c4dh","city":"","latitude":"9oDvdG","longitude":""};
export const v570: t.GetChatRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v571: t.GetChatRequest = 7;
// @ts-expect-error additionalProperties
export const v572: t.GetChatRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v573: t.GetChatRequest = {};
// @ts-expect-error type
export const v574: t.GetChatRequest = {"chat_id":7};
export const v575: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8"};
// @ts-expect-error additionalProperties
export const v576: t.GetChatRequest = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","unexpected":true};
// @ts-expect-error required
export const v577: t.GetChatRequest = {"thread_id":"mAZKiPw8"};
export const v578: t.GetChatResponse = {"id":"aG88rL","is_followed":true};
// @ts-expect-error type
export const v579: t.GetChatResponse = 7;
// @ts-expect-error required
export const v580: t.GetChatResponse = {"is_followed":true};
// @ts-expect-error type
export const v581: t.GetChatResponse = {"id":7,"is_followed":true};
export const v582: t.GetCustomerRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v583: t.GetCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v584: t.GetCustomerRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v585: t.GetCustomerRequest = {};
// @ts-expect-error type
export const v586: t.GetCustomerRequest = {"id":7};
export const v587: t.GetCustomerRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v588: t.GetCustomerRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v589: t.GetCustomerRequest = {};
export const v590: t.GetCustomerResponse = {"id":"aG88rL","type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v591: t.GetCustomerResponse = 7;
// @ts-expect-error required
export const v592: t.GetCustomerResponse = {"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v593: t.GetCustomerResponse = {"id":7,"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error required
export const v594: t.GetCustomerResponse = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error const
export const v595: t.GetCustomerResponse = {"id":"aG88rL","type":"no such value","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
export const v596: t.GetCustomerResponse = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
// @ts-expect-error const
export const v597: t.GetCustomerResponse = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
export const v598: t.GreetingsFilter = {"to":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v599: t.GreetingsFilter = 7;
// @ts-expect-error additionalProperties
export const v600: t.GreetingsFilter = {"to":"2016-12-31T06:36:43Z","unexpected":true};
// @ts-expect-error type
export const v601: t.GreetingsFilter = {"to":7};
export const v602: t.GreetingsFilter = {"from":"2010-04-17T21:37:29Z","to":"2024-02-23T04:25:50Z","exists":true,"values":[944],"exclude_values":[-876,-744,-616],"groups":{"exclude_values":[977,-535]}};
// @ts-expect-error additionalProperties
export const v603: t.GreetingsFilter = {"from":"2010-04-17T21:37:29Z","to":"2024-02-23T04:25:50Z","exists":true,"values":[944],"exclude_values":[-876,-744,-616],"groups":{"exclude_values":[977,-535]},"unexpected":true};
export const v604: t.GroupCreatedPayload = {"id":254,"name":"88rLS"};
// @ts-expect-error type
export const v605: t.GroupCreatedPayload = 7;
// @ts-expect-error required
export const v606: t.GroupCreatedPayload = {"name":"88rLS"};
// @ts-expect-error type
export const v607: t.GroupCreatedPayload = {"id":"text","name":"88rLS"};
export const v608: t.GroupCreatedPayload = {"id":469,"name":"H2N","language_code":"WhW","agent_priorities":{}};
// @ts-expect-error required
export const v609: t.GroupCreatedPayload = {"name":"H2N","language_code":"WhW","agent_priorities":{}};
// @ts-expect-error anyOf
export const v610: t.GroupCreatedPayload = {"id":469,"name":"H2N","language_code":"WhW","agent_priorities":{"unexpected":true}};
export const v611: t.GroupDeletedPayload = {"id":254};
// @ts-expect-error type
export const v612: t.GroupDeletedPayload = 7;
// @ts-expect-error required
export const v613: t.GroupDeletedPayload = {};
// @ts-expect-error type
export const v614: t.GroupDeletedPayload = {"id":"text"};
export const v615: t.GroupDeletedPayload = {"id":469};
// @ts-expect-error required
export const v616: t.GroupDeletedPayload = {};
export const v617: t.GroupIdsFilter = {"values":[]};
// @ts-expect-error anyOf
export const v618: t.GroupIdsFilter = 7;
// @ts-expect-error anyOf
export const v619: t.GroupIdsFilter = {"values":[],"unexpected":true};
export const v620: t.GroupIdsFilter = {"values":[-430,76,751,262,-2,-286,563,-772,572,-597,-152,670,163]};
export const v621: t.GroupPriority = "first";
// @ts-expect-error anyOf
export const v622: t.GroupPriority = 7;
export const v623: t.GroupPriority = "normal";
// @ts-expect-error anyOf
export const v624: t.GroupPriority = 7;
export const v625: t.IncomingChatPayload = {"chat":{"id":"","properties":{}}};
// @ts-expect-error type
export const v626: t.IncomingChatPayload = 7;
// @ts-expect-error required
export const v627: t.IncomingChatPayload = {};
// @ts-expect-error type
export const v628: t.IncomingChatPayload = {"chat":7};
// @ts-expect-error required
export const v629: t.IncomingChatPayload = {"chat":{"properties":{}}};
export const v630: t.IncomingCustomerPayload = {"id":"aG88rL","type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v631: t.IncomingCustomerPayload = 7;
// @ts-expect-error required
export const v632: t.IncomingCustomerPayload = {"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error type
export const v633: t.IncomingCustomerPayload = {"id":7,"type":"customer","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error required
export const v634: t.IncomingCustomerPayload = {"id":"aG88rL","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
// @ts-expect-error const
export const v635: t.IncomingCustomerPayload = {"id":"aG88rL","type":"no such value","present":true,"events_seen_up_to":"2004-06-03T09:46:17Z","last_visit":{"started_at":"2013-08-25T07:12:39Z","ip":"CV9oUju","geolocation":{"country":"JhqdM1o"}},"chat_ids":[],"online":false};
export const v636: t.IncomingCustomerPayload = {"id":"urH2NEwW","type":"customer","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
// @ts-expect-error const
export const v637: t.IncomingCustomerPayload = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","email_verified":true,"avatar":"d","present":true,"last_visit":{"ended_at":"2006-09-02T18:54:49Z","referrer":"eS80NGc00H","ip":"5Bvb7tBX1","geolocation":{"country":"MS6mrvH","country_code":"ZkW","region":"y0D9","city":"","timezone":"","latitude":"OruOglT8","longitude":"J"}},"session_fields":[{},{}],"statistics":{"chats_count":694,"threads_count":22,"visits_count":726,"page_views_count":-547,"greetings_shown_count":-78,"greetings_accepted_count":42},"agent_last_event_created_at":"2006-11-18T12:12:09Z","customer_last_event_created_at":"2025-03-31T05:49:19Z","chat_ids":["xzY3uA35HZ","x"],"followed":true,"online":false,"group_ids":[762],"state":"dP","__priv_lc2_customer_id":"Wx1dPQ"};
export const v638: t.IncomingCustomersPayload = {"customers":[]};
// @ts-expect-error type
export const v639: t.IncomingCustomersPayload = 7;
// @ts-expect-error required
export const v640: t.IncomingCustomersPayload = {};
// @ts-expect-error type
export const v641: t.IncomingCustomersPayload = {"customers":7};
export const v642: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N","customers":[{"id":"WhW","type":"customer","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"ended_at":"2022-12-27T15:31:01Z","referrer":"Ht35Bvb7t","ip":"15AmOMS6","user_agent":"vHb","geolocation":{},"last_pages":[]},"session_fields":[{}],"statistics":{"chats_count":688,"threads_count":980,"visits_count":-830,"page_views_count":-959,"greetings_shown_count":564,"greetings_accepted_count":-427},"agent_last_event_created_at":"2020-02-06T17:58:37Z","customer_last_event_created_at":"2017-12-01T13:30:43Z","chat_ids":["e1BoK"],"followed":false,"online":true,"group_ids":[200,39,-593],"state":"Yl"}]};
// @ts-expect-error anyOf
export const v643: t.IncomingCustomersPayload = {"customer_monitoring_level":7,"customers":[{"id":"WhW","type":"customer","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"ended_at":"2022-12-27T15:31:01Z","referrer":"Ht35Bvb7t","ip":"15AmOMS6","user_agent":"vHb","geolocation":{},"last_pages":[]},"session_fields":[{}],"statistics":{"chats_count":688,"threads_count":980,"visits_count":-830,"page_views_count":-959,"greetings_shown_count":564,"greetings_accepted_count":-427},"agent_last_event_created_at":"2020-02-06T17:58:37Z","customer_last_event_created_at":"2017-12-01T13:30:43Z","chat_ids":["e1BoK"],"followed":false,"online":true,"group_ids":[200,39,-593],"state":"Yl"}]};
// @ts-expect-error required
export const v644: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N"};
// @ts-expect-error const
export const v645: t.IncomingCustomersPayload = {"customer_monitoring_level":"H2N","customers":[{"id":"WhW","type":"no such value","name":"ZKiP","email":"c4dhla6CN9","email_verified":true,"avatar":"","created_at":"2002-01-30T19:00:58Z","present":false,"events_seen_up_to":"2006-09-02T18:54:49Z","last_visit":{"ended_at":"2022-12-27T15:31:01Z","referrer":"Ht35Bvb7t","ip":"15AmOMS6","user_agent":"vHb","geolocation":{},"last_pages":[]},"session_fields":[{}],"statistics":{"chats_count":688,"threads_count":980,"visits_count":-830,"page_views_count":-959,"greetings_shown_count":564,"greetings_accepted_count":-427},"agent_last_event_created_at":"2020-02-06T17:58:37Z","customer_last_event_created_at":"2017-12-01T13:30:43Z","chat_ids":["e1BoK"],"followed":false,"online":true,"group_ids":[200,39,-593],"state":"Yl"}]};
export const v646: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error type
export const v647: t.IncomingEventPayload = 7;
// @ts-expect-error required
export const v648: t.IncomingEventPayload = {"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error type
export const v649: t.IncomingEventPayload = {"chat_id":7,"thread_id":"A9CEizp","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error required
export const v650: t.IncomingEventPayload = {"chat_id":"aG88rL","event":{"id":"","type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
// @ts-expect-error anyOf
export const v651: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":7};
// @ts-expect-error anyOf
export const v652: t.IncomingEventPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","event":{"type":"filled_form","created_at":"2018-10-10T04:39:32Z","author_id":"lSCV9oUj","visibility":"pjTJ","properties":{},"form_id":"dM","fields":[]}};
export const v653: t.IncomingEventPayload = {"chat_id":"urH2NEwW","thread_id":"W","event":{"type":"c4dhla6CN9","id":"Dv","custom_id":"fd7Xa","created_at":"2030-01-31T12:11:40Z"}};
export const v654: t.IncomingMulticastPayload = {"content":962.1019349433482};
// @ts-expect-error type
export const v655: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v656: t.IncomingMulticastPayload = {};
export const v657: t.IncomingMulticastPayload = {"author_id":"rH2","content":"WhW","type":"ZKiP"};
// @ts-expect-error type
export const v658: t.IncomingMulticastPayload = 7;
// @ts-expect-error required
export const v659: t.IncomingMulticastPayload = {"author_id":"rH2","type":"ZKiP"};
export const v660: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v661: t.IncomingRichMessagePostbackPayload = 7;
// @ts-expect-error required
export const v662: t.IncomingRichMessagePostbackPayload = {"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error type
export const v663: t.IncomingRichMessagePostbackPayload = {"user_id":7,"chat_id":"A9CEizp","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
// @ts-expect-error required
export const v664: t.IncomingRichMessagePostbackPayload = {"user_id":"aG88rL","thread_id":"E","event_id":"","postback":{"id":"Vrlc"}};
export const v665: t.IncomingRichMessagePostbackPayload = {"user_id":"urH2NEwW","chat_id":"W","thread_id":"AZ","event_id":"iPw8c4","postback":{"id":"","toggled":true}};
export const v666: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
// @ts-expect-error type
export const v667: t.IncomingSneakPeekPayload = 7;
// @ts-expect-error required
export const v668: t.IncomingSneakPeekPayload = {"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
// @ts-expect-error type
export const v669: t.IncomingSneakPeekPayload = {"chat_id":7,"thread_id":"A9CEizp","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
// @ts-expect-error required
export const v670: t.IncomingSneakPeekPayload = {"chat_id":"aG88rL","sneak_peek":{"author_id":"eyVrl","text":"KXsm"}};
export const v671: t.IncomingSneakPeekPayload = {"chat_id":"urH2NEwW","thread_id":"W","sneak_peek":{"author_id":"ZKiP","text":"c4dhla6CN9","timestamp":-64}};
export const v672: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v673: t.IncomingTypingIndicatorPayload = 7;
// @ts-expect-error required
export const v674: t.IncomingTypingIndicatorPayload = {"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error type
export const v675: t.IncomingTypingIndicatorPayload = {"chat_id":7,"thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error required
export const v676: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","typing_indicator":{"author_id":"eyVrl","visibility":"XsmOHV","timestamp":442}};
// @ts-expect-error anyOf
export const v677: t.IncomingTypingIndicatorPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","typing_indicator":{"author_id":"eyVrl","visibility":7,"timestamp":442}};
export const v678: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","visibility":"all","is_typing":true}};
// @ts-expect-error anyOf
export const v679: t.IncomingTypingIndicatorPayload = {"chat_id":"urH2NEwW","thread_id":"W","typing_indicator":{"author_id":"ZKiP","visibility":7,"is_typing":true}};
export const v680: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error type
export const v681: t.InitialChat = 7;
// @ts-expect-error additionalProperties
export const v682: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}],"unexpected":true};
// @ts-expect-error type
export const v683: t.InitialChat = {"access":7,"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error additionalProperties
export const v684: t.InitialChat = {"access":{"group_ids":[963,937],"unexpected":true},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v685: t.InitialChat = {"access":{},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error required
export const v686: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"type":"agent"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v687: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"no such value"},{"id":"eyVrl","type":"agent"},{"id":"KXsm","type":"customer"}]};
// @ts-expect-error enum
export const v688: t.InitialChat = {"access":{"group_ids":[963,937]},"users":[{"id":"A9CEizp","type":"agent"},{"id":"eyVrl","type":"no such value"},{"id":"KXsm","type":"customer"}]};
export const v689: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"Xa8e8GmQdW","type":"custom","properties":{},"content":{}},{"custom_id":"","type":"custom","visibility":"agents","properties":{},"content":{}},{"custom_id":"X15A","type":"filled_form","visibility":"agents","properties":{},"form_id":"6mrvHbr","fields":[]}],"properties":{}}};
// @ts-expect-error anyOf
export const v690: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"custom_id":"","type":"custom","visibility":"agents","properties":{},"content":{}},{"custom_id":"X15A","type":"filled_form","visibility":"agents","properties":{},"form_id":"6mrvHbr","fields":[]}],"properties":{}}};
// @ts-expect-error anyOf
export const v691: t.InitialChat = {"properties":{},"access":{"group_ids":[76]},"users":[{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"Xa8e8GmQdW","type":"custom","properties":{},"content":{},"unexpected":true},{"custom_id":"","type":"custom","visibility":"agents","properties":{},"content":{}},{"custom_id":"X15A","type":"filled_form","visibility":"agents","properties":{},"form_id":"6mrvHbr","fields":[]}],"properties":{}}};
export const v692: t.InitialThread = {"properties":{}};
// @ts-expect-error type
export const v693: t.InitialThread = 7;
// @ts-expect-error additionalProperties
export const v694: t.InitialThread = {"properties":{},"unexpected":true};
// @ts-expect-error type
export const v695: t.InitialThread = {"properties":7};
export const v696: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","visibility":"all","properties":{},"content":{}}],"properties":{}};
// @ts-expect-error additionalProperties
export const v697: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","visibility":"all","properties":{},"content":{}}],"properties":{},"unexpected":true};
// @ts-expect-error anyOf
export const v698: t.InitialThread = {"events":[7],"properties":{}};
// @ts-expect-error anyOf
export const v699: t.InitialThread = {"events":[{"custom_id":"W","type":"custom","visibility":"all","properties":{},"content":{},"unexpected":true}],"properties":{}};
export const v700: t.InitialUser = {"id":"aG88rL","type":"customer"};
// @ts-expect-error type
export const v701: t.InitialUser = 7;
// @ts-expect-error additionalProperties
export const v702: t.InitialUser = {"id":"aG88rL","type":"customer","unexpected":true};
// @ts-expect-error required
export const v703: t.InitialUser = {"type":"customer"};
// @ts-expect-error type
export const v704: t.InitialUser = {"id":7,"type":"customer"};
// @ts-expect-error required
export const v705: t.InitialUser = {"id":"aG88rL"};
// @ts-expect-error enum
export const v706: t.InitialUser = {"id":"aG88rL","type":"no such value"};
export const v707: t.InitialUser = {"id":"urH2NEwW","type":"agent"};
// @ts-expect-error additionalProperties
export const v708: t.InitialUser = {"id":"urH2NEwW","type":"agent","unexpected":true};
// @ts-expect-error enum
export const v709: t.InitialUser = {"id":"urH2NEwW","type":"no such value"};
export const v710: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error type
export const v711: t.InitialUsers = 7;
// @ts-expect-error type
export const v712: t.InitialUsers = [7,{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v713: t.InitialUsers = [{"id":"","type":"customer","unexpected":true},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v714: t.InitialUsers = [{"type":"customer"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error required
export const v715: t.InitialUsers = [{"id":""},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v716: t.InitialUsers = [{"id":"","type":"no such value"},{"id":"8rLSA9CEiz","type":"agent"},{"id":"E","type":"agent"}];
// @ts-expect-error additionalProperties
export const v717: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"agent","unexpected":true},{"id":"E","type":"agent"}];
// @ts-expect-error enum
export const v718: t.InitialUsers = [{"id":"","type":"customer"},{"id":"8rLSA9CEiz","type":"no such value"},{"id":"E","type":"agent"}];
export const v719: t.InitialUsers = [{"id":"rH2","type":"customer"},{"id":"wWhWm","type":"agent"},{"id":"KiPw8c4dh","type":"agent"},{"id":"","type":"customer"}];
export const v720: t.IntegerRangeFilter = {"lt":55,"eq":226};
// @ts-expect-error type
export const v721: t.IntegerRangeFilter = 7;
// @ts-expect-error additionalProperties
export const v722: t.IntegerRangeFilter = {"lt":55,"eq":226,"unexpected":true};
// @ts-expect-error type
export const v723: t.IntegerRangeFilter = {"lt":"text","eq":226};
export const v724: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772};
// @ts-expect-error additionalProperties
export const v725: t.IntegerRangeFilter = {"lte":-350,"lt":76,"gte":262,"gt":-286,"eq":-772,"unexpected":true};
export const v726: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{"restricted_access":"CEizpjEeyV"}};
// @ts-expect-error type
export const v727: t.LastEvent = 7;
// @ts-expect-error type
export const v728: t.LastEvent = {"thread_created_at":7,"event":{"restricted_access":"CEizpjEeyV"}};
// @ts-expect-error required
export const v729: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z"};
// @ts-expect-error anyOf
export const v730: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":7};
// @ts-expect-error anyOf
export const v731: t.LastEvent = {"thread_created_at":"2016-12-31T06:36:43Z","event":{}};
export const v732: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z","event":{"restricted_access":"KiPw8c4dh"}};
// @ts-expect-error required
export const v733: t.LastEvent = {"thread_id":"rH2","thread_created_at":"2015-05-25T02:47:12Z"};
export const v734: t.LastVisit = {"ended_at":"2016-12-31T06:36:43Z","last_pages":[{"opened_at":"2004-06-03T09:46:17Z","url":""}]};
// @ts-expect-error type
export const v735: t.LastVisit = 7;
// @ts-expect-error type
export const v736: t.LastVisit = {"ended_at":7,"last_pages":[{"opened_at":"2004-06-03T09:46:17Z","url":""}]};
export const v737: t.LastVisit = {"started_at":"2010-04-17T21:37:29Z","ended_at":"2024-02-23T04:25:50Z","referrer":"P","ip":"c4dhla6CN9","user_agent":"vdGfd","last_pages":[]};
export const v738: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL"};
// @ts-expect-error type
export const v739: t.ListAgentsForTransferRequest = 7;
// @ts-expect-error additionalProperties
export const v740: t.ListAgentsForTransferRequest = {"chat_id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v741: t.ListAgentsForTransferRequest = {};
// @ts-expect-error type
export const v742: t.ListAgentsForTransferRequest = {"chat_id":7};
export const v743: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v744: t.ListAgentsForTransferRequest = {"chat_id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v745: t.ListAgentsForTransferRequest = {};
export const v746: t.ListAgentsForTransferResponse = [{"agent_id":""},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error type
export const v747: t.ListAgentsForTransferResponse = 7;
// @ts-expect-error type
export const v748: t.ListAgentsForTransferResponse = [7,{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v749: t.ListAgentsForTransferResponse = [{},{"agent_id":"rLSA9CEizp","active_chats":-22,"total_active_chats":-211}];
// @ts-expect-error required
export const v750: t.ListAgentsForTransferResponse = [{"agent_id":""},{"active_chats":-22,"total_active_chats":-211}];
export const v751: t.ListAgentsForTransferResponse = [{"agent_id":"rH2","active_chats":-2,"total_active_chats":563},{"agent_id":"W","active_chats":-152,"total_active_chats":163}];
export const v752: t.ListArchivesRequest = {"page_id":"88rLS"};
// @ts-expect-error anyOf
export const v753: t.ListArchivesRequest = 7;
// @ts-expect-error anyOf
export const v754: t.ListArchivesRequest = {"page_id":"88rLS","unexpected":true};
export const v755: t.ListArchivesRequest = {"filters":{"thread_ids":["2NEwW","W","AZ","iPw8c4",""]},"sort_order":"asc","highlights":{"post_tag":"9oDvdG"}};
export const v756: t.ListArchivesResponse = {"found_chats":55};
// @ts-expect-error type
export const v757: t.ListArchivesResponse = 7;
// @ts-expect-error type
export const v758: t.ListArchivesResponse = {"found_chats":"text"};
export const v759: t.ListChatsRequest = {"filters":{"properties":{}}};
// @ts-expect-error anyOf
export const v760: t.ListChatsRequest = 7;
// @ts-expect-error anyOf
export const v761: t.ListChatsRequest = {"filters":{"properties":{}},"unexpected":true};
export const v762: t.ListChatsRequest = {"filters":{"include_active":false,"include_chats_without_threads":false,"group_ids":[563,-772,572,-597,-152,670,163,-718,345,-267,944,-922,831,-876,-744,-616,-986,881,-96,269,977,-535,-64,-304,-895,42,-810,-885,921,610,-999,965,-855,945,55,-611,356,-897,556,824,655,-109,898,-858,428,961,678,283,49,-934,698,678,96,-375,806,857,-106,-302,-964,905,-373,-124,599,735,839,-136,-586,293,248,427,876],"properties":{}},"sort_order":"asc","limit":-970};
export const v763: t.ListChatsResponse = {"found_chats":55};
// @ts-expect-error type
export const v764: t.ListChatsResponse = 7;
// @ts-expect-error type
export const v765: t.ListChatsResponse = {"found_chats":"text"};
export const v766: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error required
export const v767: t.ListChatsResponse = {"chats_summary":[{"users":[{"id":"","type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error anyOf
export const v768: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[7],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error anyOf
export const v769: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"type":"customer"}],"last_thread_summary":{"id":"AZ","active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
// @ts-expect-error required
export const v770: t.ListChatsResponse = {"chats_summary":[{"id":"H2N","users":[{"id":"","type":"customer"}],"last_thread_summary":{"active":true,"user_ids":["c4dhla6CN9"],"created_at":"2014-05-02T12:05:03Z","access":{"group_ids":[]},"queue":{}},"properties":{},"is_followed":true}],"found_chats":-897,"next_page_id":"ZB6eS80NGc","previous_page_id":"Ht35Bvb7t"};
export const v771: t.ListCustomersRequest = {"limit":-420,"filters":{"visits_count":{"lt":-691,"gt":-211},"created_at":{"lte":"2001-06-18T19:17:12Z","eq":"2022-06-24T23:14:45Z"},"agent_last_event_created_at":{"gte":"2004-09-18T03:15:02Z"},"customer_last_event_created_at":{}}};
// @ts-expect-error anyOf
export const v772: t.ListCustomersRequest = 7;
// @ts-expect-error anyOf
export const v773: t.ListCustomersRequest = {"limit":-420,"filters":{"visits_count":{"lt":-691,"gt":-211},"created_at":{"lte":"2001-06-18T19:17:12Z","eq":"2022-06-24T23:14:45Z"},"agent_last_event_created_at":{"gte":"2004-09-18T03:15:02Z"},"customer_last_event_created_at":{}},"unexpected":true};
export const v774: t.ListCustomersRequest = {"limit":-686,"sort_order":"desc","sort_by":"visits_count","filters":{"country":{"exclude_values":["AZ","iPw8c4",""]},"email":{"exclude_values":[]},"customer_id":{"values":["Dv","","fd7Xa"]},"threads_count":{"lt":-611,"gte":-897,"gt":824,"eq":-109},"created_at":{"lte":"2030-11-20T12:01:50Z","lt":"2016-04-28T22:26:20Z","gte":"2029-04-14T19:52:55Z","gt":"2006-08-20T17:56:12Z","eq":"2010-07-01T06:49:10Z"},"agent_last_event_created_at":{"lte":"2012-05-27T11:59:15Z","lt":"2021-01-23T18:38:17Z","gte":"2020-02-06T17:58:37Z","gt":"2017-12-01T13:30:43Z","eq":"2013-07-03T20:26:13Z"},"customer_last_event_created_at":{"lte":"2017-07-10T05:54:35Z","lt":"2006-02-08T19:11:58Z","gte":"2025-04-10T17:54:22Z","gt":"2025-11-11T10:54:55Z","eq":"2025-02-11T07:08:18Z"},"include_customers_without_chats":true}};
export const v775: t.ListCustomersResponse = {"total_customers":55,"previous_page_id":"SA9CEi"};
// @ts-expect-error type
export const v776: t.ListCustomersResponse = 7;
// @ts-expect-error type
export const v777: t.ListCustomersResponse = {"total_customers":"text","previous_page_id":"SA9CEi"};
export const v778: t.ListCustomersResponse = {"customers":[{"id":"H2N","type":"customer","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
// @ts-expect-error required
export const v779: t.ListCustomersResponse = {"customers":[{"type":"customer","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
// @ts-expect-error required
export const v780: t.ListCustomersResponse = {"customers":[{"id":"H2N","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
// @ts-expect-error const
export const v781: t.ListCustomersResponse = {"customers":[{"id":"H2N","type":"no such value","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"}],"total_customers":-162,"limited_customers":688,"next_page_id":"qfRbTWOruO","previous_page_id":"T8"};
export const v782: t.ListRoutingStatusesRequest = {};
// @ts-expect-error type
export const v783: t.ListRoutingStatusesRequest = 7;
// @ts-expect-error additionalProperties
export const v784: t.ListRoutingStatusesRequest = {"unexpected":true};
export const v785: t.ListRoutingStatusesRequest = {"filters":{"group_ids":[76]}};
// @ts-expect-error type
export const v786: t.ListRoutingStatusesRequest = 7;
// @ts-expect-error additionalProperties
export const v787: t.ListRoutingStatusesRequest = {"filters":{"group_ids":[76]},"unexpected":true};
export const v788: t.ListRoutingStatusesResponse = [{"agent_id":""},{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error type
export const v789: t.ListRoutingStatusesResponse = 7;
// @ts-expect-error type
export const v790: t.ListRoutingStatusesResponse = [7,{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error required
export const v791: t.ListRoutingStatusesResponse = [{},{"agent_id":"8rLSA9CEiz","status":"eyVrl"}];
// @ts-expect-error required
export const v792: t.ListRoutingStatusesResponse = [{"agent_id":""},{"status":"eyVrl"}];
// @ts-expect-error anyOf
export const v793: t.ListRoutingStatusesResponse = [{"agent_id":""},{"agent_id":"8rLSA9CEiz","status":7}];
export const v794: t.ListRoutingStatusesResponse = [{"agent_id":"rH2","status":"WhW"},{"agent_id":"AZ","status":"w8c4dhl"}];
// @ts-expect-error anyOf
export const v795: t.ListRoutingStatusesResponse = [{"agent_id":"rH2","status":7},{"agent_id":"AZ","status":"w8c4dhl"}];
export const v796: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi"};
// @ts-expect-error anyOf
export const v797: t.ListThreadsRequest = 7;
// @ts-expect-error anyOf
export const v798: t.ListThreadsRequest = {"chat_id":"88rLS","page_id":"9CEi","unexpected":true};
export const v799: t.ListThreadsRequest = {"chat_id":"H2N","sort_order":"asc","min_events_count":79};
export const v800: t.ListThreadsResponse = {"found_threads":55};
// @ts-expect-error type
export const v801: t.ListThreadsResponse = 7;
// @ts-expect-error type
export const v802: t.ListThreadsResponse = {"found_threads":"text"};
export const v803: t.ListThreadsResponse = {"threads":[{"id":"H2N","active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B","previous_accessible_thread_id":""}],"found_threads":-124,"next_page_id":"5AmOMS6mr","previous_page_id":"brZkW"};
// @ts-expect-error required
export const v804: t.ListThreadsResponse = {"threads":[{"active":true,"user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B","previous_accessible_thread_id":""}],"found_threads":-124,"next_page_id":"5AmOMS6mr","previous_page_id":"brZkW"};
// @ts-expect-error required
export const v805: t.ListThreadsResponse = {"threads":[{"id":"H2N","user_ids":["W","AZ","iPw8c4"],"events":[],"created_at":"2005-01-30T10:38:59Z","properties":{},"access":{"group_ids":[-895]},"restricted_access":"d","queue":{"position":965,"wait_time":945,"queued_at":"2006-09-02T18:54:49Z"},"queues_duration":898,"previous_thread_id":"80NGc00","next_thread_id":"35B","previous_accessible_thread_id":""}],"found_threads":-124,"next_page_id":"5AmOMS6mr","previous_page_id":"brZkW"};
export const v806: t.LoginRequest = {"token":"aG88rL","customer_monitoring_level":"invited","pushes":{}};
// @ts-expect-error type
export const v807: t.LoginRequest = 7;
// @ts-expect-error additionalProperties
export const v808: t.LoginRequest = {"token":"aG88rL","customer_monitoring_level":"invited","pushes":{},"unexpected":true};
// @ts-expect-error required
export const v809: t.LoginRequest = {"customer_monitoring_level":"invited","pushes":{}};
// @ts-expect-error type
export const v810: t.LoginRequest = {"token":7,"customer_monitoring_level":"invited","pushes":{}};
// @ts-expect-error enum
export const v811: t.LoginRequest = {"token":"aG88rL","customer_monitoring_level":"no such value","pushes":{}};
export const v812: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my"};
// @ts-expect-error additionalProperties
export const v813: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my","unexpected":true};
// @ts-expect-error required
export const v814: t.LoginRequest = {"timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"ios"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my"};
// @ts-expect-error enum
export const v815: t.LoginRequest = {"token":"urH2NEwW","timezone":"mAZKiPw8","reconnect":false,"push_notifications":{"firebase_token":"a6","platform":"no such value"},"application":{"version":"vdGfd"},"customer_monitoring_level":"my"};
export const v816: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error type
export const v817: t.LoginResponse = 7;
// @ts-expect-error type
export const v818: t.LoginResponse = {"my_profile":7,"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v819: t.LoginResponse = {"my_profile":{"type":"agent","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error required
export const v820: t.LoginResponse = {"my_profile":{"id":"88rLS","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
// @ts-expect-error const
export const v821: t.LoginResponse = {"my_profile":{"id":"88rLS","type":"no such value","avatar":"pjEe"},"chats_summary":[],"access":{"group_ids":[181]}};
export const v822: t.LoginResponse = {"license":{"id":"H2N","organization_id":"WhW","plan":"ZKiP","expiration_timestamp":944,"creation_timestamp":831,"in_trial":true,"website_last_activity":""},"chats_summary":[{"id":"oDvdGfd7Xa","last_thread_summary":{"id":"GmQdW4ZB6e","active":false,"user_ids":["c00Ht","5Bvb7tBX1"],"properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"properties":{},"is_followed":true},{"id":"Hbr","users":[],"last_thread_summary":{"id":"zy0D","user_ids":[],"created_at":"2000-09-24T15:17:19Z","properties":{},"access":{"group_ids":[]},"queue":{}},"last_event_per_type":{},"access":{"group_ids":[]},"is_followed":false}],"access":{"group_ids":[33,436]},"properties":{}};
export const v823: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v824: t.MarkEventsAsSeenRequest = 7;
// @ts-expect-error additionalProperties
export const v825: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL","seen_up_to":"2022-06-30T10:29:08Z","unexpected":true};
// @ts-expect-error required
export const v826: t.MarkEventsAsSeenRequest = {"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error type
export const v827: t.MarkEventsAsSeenRequest = {"chat_id":7,"seen_up_to":"2022-06-30T10:29:08Z"};
// @ts-expect-error required
export const v828: t.MarkEventsAsSeenRequest = {"chat_id":"aG88rL"};
export const v829: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z"};
// @ts-expect-error additionalProperties
export const v830: t.MarkEventsAsSeenRequest = {"chat_id":"urH2NEwW","seen_up_to":"2003-10-07T10:50:34Z","unexpected":true};
export const v831: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v832: t.MessageChatEvent = 7;
// @ts-expect-error required
export const v833: t.MessageChatEvent = {"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error type
export const v834: t.MessageChatEvent = {"id":7,"type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error required
export const v835: t.MessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error const
export const v836: t.MessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"rlcAKXsm","text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
// @ts-expect-error anyOf
export const v837: t.MessageChatEvent = {"id":"aG88rL","type":"message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"text":"VlSCV9","postback":{"id":"juzpjTJh","thread_id":"dM","event_id":"o9SysP75Q"}};
export const v838: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
// @ts-expect-error const
export const v839: t.MessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","properties":{},"text":""};
export const v840: t.MessageChatEventInput = {"type":"message","visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v841: t.MessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v842: t.MessageChatEventInput = {"type":"message","visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT","unexpected":true};
// @ts-expect-error required
export const v843: t.MessageChatEventInput = {"visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error type
export const v844: t.MessageChatEventInput = {"type":7,"visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error const
export const v845: t.MessageChatEventInput = {"type":"no such value","visibility":"agents","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error enum
export const v846: t.MessageChatEventInput = {"type":"message","visibility":"no such value","text":"rLSA9CEizpjEeyVrlcAKXsmOHVlSCV9oUjuzpjT"};
// @ts-expect-error required
export const v847: t.MessageChatEventInput = {"type":"message","visibility":"agents"};
export const v848: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","visibility":"all","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e"};
// @ts-expect-error additionalProperties
export const v849: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","visibility":"all","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e","unexpected":true};
// @ts-expect-error const
export const v850: t.MessageChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e"};
// @ts-expect-error enum
export const v851: t.MessageChatEventInput = {"custom_id":"rH2","type":"message","visibility":"no such value","properties":{},"text":"hWmAZKiPw8c4dhla6CN9oDvdGfd7Xa8e"};
export const v852: t.MessagePostback = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v853: t.MessagePostback = 7;
// @ts-expect-error required
export const v854: t.MessagePostback = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v855: t.MessagePostback = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v856: t.MessagePostback = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v857: t.MessagePostback = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
export const v858: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v859: t.MessagePostbackInput = 7;
// @ts-expect-error additionalProperties
export const v860: t.MessagePostbackInput = {"id":"aG88rL","thread_id":"A9CEizp","event_id":"E","type":"Vrlc","unexpected":true};
// @ts-expect-error required
export const v861: t.MessagePostbackInput = {"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error type
export const v862: t.MessagePostbackInput = {"id":7,"thread_id":"A9CEizp","event_id":"E","type":"Vrlc"};
// @ts-expect-error required
export const v863: t.MessagePostbackInput = {"id":"aG88rL","event_id":"E","type":"Vrlc"};
export const v864: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9"};
// @ts-expect-error additionalProperties
export const v865: t.MessagePostbackInput = {"id":"urH2NEwW","thread_id":"W","event_id":"AZ","type":"P","value":"c4dhla6CN9","unexpected":true};
export const v866: t.MobilePlatform = "android";
// @ts-expect-error type
export const v867: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v868: t.MobilePlatform = "no such value";
export const v869: t.MobilePlatform = "android";
// @ts-expect-error type
export const v870: t.MobilePlatform = 7;
// @ts-expect-error enum
export const v871: t.MobilePlatform = "no such value";
export const v872: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v873: t.MulticastRequest = 7;
// @ts-expect-error additionalProperties
export const v874: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}},"content":"CN9oDvdGfd","unexpected":true};
// @ts-expect-error required
export const v875: t.MulticastRequest = {"content":"CN9oDvdGfd"};
// @ts-expect-error type
export const v876: t.MulticastRequest = {"recipients":7,"content":"CN9oDvdGfd"};
// @ts-expect-error additionalProperties
export const v877: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]},"unexpected":true},"content":"CN9oDvdGfd"};
// @ts-expect-error required
export const v878: t.MulticastRequest = {"recipients":{"agents":{"all":true,"ids":["EwWhWm","ZKiP","8c4d"],"groups":[]}}};
export const v879: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v880: t.MyProfile = 7;
// @ts-expect-error required
export const v881: t.MyProfile = {"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error type
export const v882: t.MyProfile = {"id":7,"type":"agent","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error required
export const v883: t.MyProfile = {"id":"aG88rL","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error const
export const v884: t.MyProfile = {"id":"aG88rL","type":"no such value","routing_status":"jE","permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v885: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":7,"permission":"rlcAKXsm"};
// @ts-expect-error anyOf
export const v886: t.MyProfile = {"id":"aG88rL","type":"agent","routing_status":"jE","permission":7};
export const v887: t.MyProfile = {"id":"urH2NEwW","type":"agent","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
// @ts-expect-error const
export const v888: t.MyProfile = {"id":"urH2NEwW","type":"no such value","name":"mAZKiPw8","email":"dhla6CN9oD","present":true,"events_seen_up_to":"2002-01-30T19:00:58Z","avatar":"GmQdW4ZB6e","routing_status":"offline","permission":"owner"};
export const v889: t.PageCondition = {"exclude_values":[{},{"value":"SA9CEi"}]};
// @ts-expect-error type
export const v890: t.PageCondition = 7;
// @ts-expect-error type
export const v891: t.PageCondition = {"exclude_values":7};
export const v892: t.PageCondition = {"values":[{"value":"2NEwW","exact_match":false}],"exclude_values":[{"value":"iPw8c4","exact_match":true}]};
export const v893: t.PageMatch = {"exact_match":false};
// @ts-expect-error type
export const v894: t.PageMatch = 7;
// @ts-expect-error type
export const v895: t.PageMatch = {"exact_match":"text"};
export const v896: t.PageMatch = {"value":"rH2","exact_match":true};
export const v897: t.Postback = {"id":"aG88rL"};
// @ts-expect-error type
export const v898: t.Postback = 7;
// @ts-expect-error required
export const v899: t.Postback = {};
// @ts-expect-error type
export const v900: t.Postback = {"id":7};
export const v901: t.Postback = {"id":"urH2NEwW","toggled":false};
// @ts-expect-error required
export const v902: t.Postback = {"toggled":false};
export const v903: t.PostbackInput = {"id":"aG88rL","toggled":false};
// @ts-expect-error type
export const v904: t.PostbackInput = 7;
// @ts-expect-error additionalProperties
export const v905: t.PostbackInput = {"id":"aG88rL","toggled":false,"unexpected":true};
// @ts-expect-error required
export const v906: t.PostbackInput = {"toggled":false};
// @ts-expect-error type
export const v907: t.PostbackInput = {"id":7,"toggled":false};
// @ts-expect-error required
export const v908: t.PostbackInput = {"id":"aG88rL"};
export const v909: t.PostbackInput = {"id":"urH2NEwW","toggled":true};
// @ts-expect-error additionalProperties
export const v910: t.PostbackInput = {"id":"urH2NEwW","toggled":true,"unexpected":true};
export const v911: t.Properties = {};
// @ts-expect-error type
export const v912: t.Properties = 7;
// @ts-expect-error type
export const v913: t.Properties = {"unexpected":true};
export const v914: t.Properties = {};
export const v915: t.PropertiesFilter = {};
// @ts-expect-error type
export const v916: t.PropertiesFilter = 7;
// @ts-expect-error type
export const v917: t.PropertiesFilter = {"unexpected":true};
export const v918: t.PropertiesFilter = {};
export const v919: t.PropertyFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v920: t.PropertyFilter = 7;
// @ts-expect-error anyOf
export const v921: t.PropertyFilter = {"exclude_values":[true,true],"unexpected":true};
export const v922: t.PropertyFilter = {"values":[false]};
export const v923: t.PropertyNames = {};
// @ts-expect-error type
export const v924: t.PropertyNames = 7;
// @ts-expect-error type
export const v925: t.PropertyNames = {"unexpected":true};
export const v926: t.PropertyNames = {};
export const v927: t.PushEnvelope = {"version":"aG88rL","action":"9CEi","type":"push"};
// @ts-expect-error type
export const v928: t.PushEnvelope = 7;
// @ts-expect-error required
export const v929: t.PushEnvelope = {"action":"9CEi","type":"push"};
// @ts-expect-error type
export const v930: t.PushEnvelope = {"version":7,"action":"9CEi","type":"push"};
// @ts-expect-error required
export const v931: t.PushEnvelope = {"version":"aG88rL","type":"push"};
// @ts-expect-error const
export const v932: t.PushEnvelope = {"version":"aG88rL","action":"9CEi","type":"no such value"};
export const v933: t.PushEnvelope = {"version":"urH2NEwW","request_id":"mAZKiPw8","action":"","type":"push"};
// @ts-expect-error const
export const v934: t.PushEnvelope = {"version":"urH2NEwW","request_id":"mAZKiPw8","action":"","type":"no such value"};
export const v935: t.Queue = {"wait_time":55};
// @ts-expect-error type
export const v936: t.Queue = 7;
// @ts-expect-error type
export const v937: t.Queue = {"wait_time":"text"};
export const v938: t.Queue = {"position":-350,"wait_time":76,"queued_at":"2019-06-11T18:06:47Z"};
export const v939: t.QueuePositionsUpdatedPayload = [{"chat_id":"","thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error type
export const v940: t.QueuePositionsUpdatedPayload = 7;
// @ts-expect-error type
export const v941: t.QueuePositionsUpdatedPayload = [7,{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v942: t.QueuePositionsUpdatedPayload = [{"thread_id":"88rLS","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
// @ts-expect-error required
export const v943: t.QueuePositionsUpdatedPayload = [{"chat_id":"","queue":{}},{"chat_id":"izpjE","thread_id":"","queue":{"queued_at":"2005-01-14T14:47:17Z"}}];
export const v944: t.QueuePositionsUpdatedPayload = [{"chat_id":"rH2","thread_id":"EwWhWm","queue":{"position":670,"wait_time":-718,"queued_at":"2011-12-02T21:03:07Z"}},{"chat_id":"a6","thread_id":"N9oD","queue":{"position":-895,"wait_time":-810,"queued_at":"2029-10-01T23:04:58Z"}}];
export const v945: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v946: t.RemoveUserFromChatRequest = 7;
// @ts-expect-error additionalProperties
export const v947: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"agent","unexpected":true};
// @ts-expect-error required
export const v948: t.RemoveUserFromChatRequest = {"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error type
export const v949: t.RemoveUserFromChatRequest = {"chat_id":7,"user_id":"A9CEizp","user_type":"agent"};
// @ts-expect-error required
export const v950: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_type":"agent"};
// @ts-expect-error enum
export const v951: t.RemoveUserFromChatRequest = {"chat_id":"aG88rL","user_id":"A9CEizp","user_type":"no such value"};
export const v952: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","ignore_requester_presence":false};
// @ts-expect-error additionalProperties
export const v953: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"agent","ignore_requester_presence":false,"unexpected":true};
// @ts-expect-error enum
export const v954: t.RemoveUserFromChatRequest = {"chat_id":"urH2NEwW","user_id":"W","user_type":"no such value","ignore_requester_presence":false};
export const v955: t.RequestEnvelope = {"request_id":"88rLS","action":"9CEi","author_id":"E"};
// @ts-expect-error type
export const v956: t.RequestEnvelope = 7;
// @ts-expect-error additionalProperties
export const v957: t.RequestEnvelope = {"request_id":"88rLS","action":"9CEi","author_id":"E","unexpected":true};
// @ts-expect-error type
export const v958: t.RequestEnvelope = {"request_id":7,"action":"9CEi","author_id":"E"};
// @ts-expect-error required
export const v959: t.RequestEnvelope = {"request_id":"88rLS","author_id":"E"};
export const v960: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","action":"ZKiP","payload":{}};
// @ts-expect-error additionalProperties
export const v961: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","action":"ZKiP","payload":{},"unexpected":true};
// @ts-expect-error required
export const v962: t.RequestEnvelope = {"version":"rH2","request_id":"wWhWm","payload":{}};
export const v963: t.ResponseEnvelope = {"action":"","type":"response","success":false};
// @ts-expect-error type
export const v964: t.ResponseEnvelope = 7;
// @ts-expect-error required
export const v965: t.ResponseEnvelope = {"type":"response","success":false};
// @ts-expect-error type
export const v966: t.ResponseEnvelope = {"action":7,"type":"response","success":false};
// @ts-expect-error required
export const v967: t.ResponseEnvelope = {"action":"","success":false};
// @ts-expect-error const
export const v968: t.ResponseEnvelope = {"action":"","type":"no such value","success":false};
export const v969: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"response","success":true,"payload":null};
// @ts-expect-error const
export const v970: t.ResponseEnvelope = {"request_id":"rH2","action":"EwWhWm","type":"no such value","success":true,"payload":null};
export const v971: t.RestrictedChatEvent = {"restricted_access":"aG88rL"};
// @ts-expect-error type
export const v972: t.RestrictedChatEvent = 7;
// @ts-expect-error required
export const v973: t.RestrictedChatEvent = {};
// @ts-expect-error type
export const v974: t.RestrictedChatEvent = {"restricted_access":7};
export const v975: t.RestrictedChatEvent = {"restricted_access":"urH2NEwW"};
// @ts-expect-error required
export const v976: t.RestrictedChatEvent = {};
export const v977: t.ResumeChatRequest = {"chat":{"id":"aG88rL"},"continuous":true};
// @ts-expect-error type
export const v978: t.ResumeChatRequest = 7;
// @ts-expect-error additionalProperties
export const v979: t.ResumeChatRequest = {"chat":{"id":"aG88rL"},"continuous":true,"unexpected":true};
// @ts-expect-error required
export const v980: t.ResumeChatRequest = {"continuous":true};
// @ts-expect-error type
export const v981: t.ResumeChatRequest = {"chat":7,"continuous":true};
// @ts-expect-error additionalProperties
export const v982: t.ResumeChatRequest = {"chat":{"id":"aG88rL","unexpected":true},"continuous":true};
// @ts-expect-error required
export const v983: t.ResumeChatRequest = {"chat":{},"continuous":true};
export const v984: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error enum
export const v985: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error enum
export const v986: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards"},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error anyOf
export const v987: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
// @ts-expect-error anyOf
export const v988: t.ResumeChatRequest = {"chat":{"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"type":"rich_message","template_id":"cards","unexpected":true},{"type":"form","form_id":"","fields":[]},{"type":"form","form_id":"","fields":[]}],"properties":{}}},"active":false,"continuous":false};
export const v989: t.ResumeChatResponse = {"thread_id":"aG88rL"};
// @ts-expect-error type
export const v990: t.ResumeChatResponse = 7;
// @ts-expect-error required
export const v991: t.ResumeChatResponse = {};
// @ts-expect-error type
export const v992: t.ResumeChatResponse = {"thread_id":7};
export const v993: t.ResumeChatResponse = {"thread_id":"urH2NEwW","event_ids":["AZ","iPw8c4",""]};
// @ts-expect-error required
export const v994: t.ResumeChatResponse = {"event_ids":["AZ","iPw8c4",""]};
export const v995: t.ResumedChat = {"id":"aG88rL"};
// @ts-expect-error type
export const v996: t.ResumedChat = 7;
// @ts-expect-error additionalProperties
export const v997: t.ResumedChat = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v998: t.ResumedChat = {};
// @ts-expect-error type
export const v999: t.ResumedChat = {"id":7};
export const v1000: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"cards"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error additionalProperties
export const v1001: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"cards"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}},"unexpected":true};
// @ts-expect-error required
export const v1002: t.ResumedChat = {"access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"cards"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error enum
export const v1003: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"no such value"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"cards"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error enum
export const v1004: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"no such value"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"cards"},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error anyOf
export const v1005: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[7,{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
// @ts-expect-error anyOf
export const v1006: t.ResumedChat = {"id":"urH2NEwW","access":{"group_ids":[-597,-152,670]},"properties":{},"users":[{"id":"8c4d","type":"agent"},{"id":"a6","type":"agent"},{"id":"9oDvdG","type":"agent"},{"id":"","type":"customer"}],"thread":{"events":[{"custom_id":"ZB6eS80NGc","type":"rich_message","visibility":"agents","properties":{},"template_id":"cards","unexpected":true},{"custom_id":"15AmOMS6","type":"filled_form","visibility":"all","properties":{},"form_id":"brZkW","fields":[]},{"custom_id":"","type":"message","visibility":"all","properties":{},"text":"OruOglT8NhJ6bJGS0AFe1BoKCJGsn4LG","postback":{"id":"","thread_id":"","event_id":""}}],"properties":{}}};
export const v1007: t.RichMessageButton = {"text":"aG88rL","postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v1008: t.RichMessageButton = 7;
// @ts-expect-error required
export const v1009: t.RichMessageButton = {"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error type
export const v1010: t.RichMessageButton = {"text":7,"postback_id":"Eizpj","user_ids":[""]};
// @ts-expect-error required
export const v1011: t.RichMessageButton = {"text":"aG88rL","user_ids":[""]};
export const v1012: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v1013: t.RichMessageButton = {"text":"urH2NEwW","type":7,"value":"KiPw8c4dh","webview_height":"CN9oDvdGfd","postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
// @ts-expect-error anyOf
export const v1014: t.RichMessageButton = {"text":"urH2NEwW","type":"webview","value":"KiPw8c4dh","webview_height":7,"postback_id":"Xa8e8GmQdW","user_ids":["B6eS80NGc","0Ht35Bvb7","BX1"]};
export const v1015: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v1016: t.RichMessageButtonInput = 7;
// @ts-expect-error additionalProperties
export const v1017: t.RichMessageButtonInput = {"text":"aG88rL","type":"url","value":"9CEi","postback_id":"jE","user_ids":[],"unexpected":true};
// @ts-expect-error required
export const v1018: t.RichMessageButtonInput = {"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error type
export const v1019: t.RichMessageButtonInput = {"text":7,"type":"url","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error required
export const v1020: t.RichMessageButtonInput = {"text":"aG88rL","value":"9CEi","postback_id":"jE","user_ids":[]};
// @ts-expect-error enum
export const v1021: t.RichMessageButtonInput = {"text":"aG88rL","type":"no such value","value":"9CEi","postback_id":"jE","user_ids":[]};
export const v1022: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"};
// @ts-expect-error additionalProperties
export const v1023: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"webview","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new","unexpected":true};
// @ts-expect-error enum
export const v1024: t.RichMessageButtonInput = {"text":"urH2NEwW","type":"no such value","value":"mAZKiPw8","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"};
export const v1025: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v1026: t.RichMessageChatEvent = 7;
// @ts-expect-error required
export const v1027: t.RichMessageChatEvent = {"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error type
export const v1028: t.RichMessageChatEvent = {"id":7,"type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error required
export const v1029: t.RichMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error const
export const v1030: t.RichMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v1031: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":7,"template_id":"quick_replies","elements":[]};
// @ts-expect-error anyOf
export const v1032: t.RichMessageChatEvent = {"id":"aG88rL","type":"rich_message","created_at":"2013-12-15T11:08:24Z","author_id":"jE","visibility":"Vrlc","template_id":7,"elements":[]};
export const v1033: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"rich_message","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"template_id":"cards"};
// @ts-expect-error const
export const v1034: t.RichMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","author_id":"CN9oDvdGfd","visibility":"agents","properties":{},"template_id":"cards"};
export const v1035: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"quick_replies","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
// @ts-expect-error type
export const v1036: t.RichMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v1037: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"quick_replies","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}],"unexpected":true};
// @ts-expect-error required
export const v1038: t.RichMessageChatEventInput = {"visibility":"agents","template_id":"quick_replies","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
// @ts-expect-error type
export const v1039: t.RichMessageChatEventInput = {"type":7,"visibility":"agents","template_id":"quick_replies","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
// @ts-expect-error const
export const v1040: t.RichMessageChatEventInput = {"type":"no such value","visibility":"agents","template_id":"quick_replies","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
// @ts-expect-error enum
export const v1041: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"no such value","template_id":"quick_replies","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
// @ts-expect-error required
export const v1042: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
// @ts-expect-error enum
export const v1043: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"no such value","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}]},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
// @ts-expect-error additionalProperties
export const v1044: t.RichMessageChatEventInput = {"type":"rich_message","visibility":"agents","template_id":"quick_replies","elements":[{"title":"A9CEizp","subtitle":"E","image":{"url":"","size":-619,"width":-145},"buttons":[{"text":"HVlSCV9","type":"webview","value":"juzpjTJh","webview_height":"compact","postback_id":"1o9Sys","user_ids":[]},{"text":"5Q4Z5hc1s2","type":"url","value":"RkP6i8kyhy","postback_id":"FGeY0qk","user_ids":[]}],"unexpected":true},{"title":"riOIuhies","subtitle":"OhFGnXp","image":{"url":"71alb9uS1f","name":"XXnfjzHr2"},"buttons":[{"text":"mq5","type":"phone","value":"u","webview_height":"compact","postback_id":"ypjYt3GA","user_ids":[]},{"text":"pHV","type":"phone","value":"","webview_height":"full","postback_id":"buA2Owv","user_ids":[]},{"text":"","type":"phone","value":"JNheY","webview_height":"tall","postback_id":"NsH","user_ids":[]},{"text":"","type":"webview","value":"Q","webview_height":"full","postback_id":"Wqf9","user_ids":[]},{"text":"","type":"phone","value":"y","postback_id":"xSir7","user_ids":[]}]},{"title":"ckMoj","subtitle":"LbebyPO","image":{"url":"NP7b15bZ","width":-833},"buttons":[{"text":"Q1EVey","type":"url","value":"2W","webview_height":"compact","postback_id":"cX7u40M","user_ids":[]},{"text":"Bmi6Oc","type":"url","value":"jj7qaE","postback_id":"NDaNcW8lO2","user_ids":[]},{"text":"zMJW2y","type":"phone","value":"pj3x7FN","postback_id":"V","user_ids":[]},{"text":"haWWntUc","type":"webview","value":"","postback_id":"tzPiNXPDgz","user_ids":[]},{"text":"49LmN","type":"url","value":"4w4cBp","webview_height":"full","postback_id":"XtY4A","user_ids":[],"target":"current"},{"text":"x7OFE","type":"webview","value":"mIcI","postback_id":"oirssN","user_ids":[]},{"text":"","type":"message","value":"W","postback_id":"Ea","user_ids":[],"target":"new"}]},{"title":"8xLGzy","subtitle":"","image":{"url":"OFctfN","alternative_text":"5d"}},{"title":"1yUYMldlM","subtitle":"FCuMW","image":{"url":"f2Hv2FvwZ","size":786,"alternative_text":"uQw"}},{"title":"uRR8e","subtitle":"sgyPxGwR4U","image":{"url":"u","name":"G","content_type":"","height":338,"alternative_text":""}}]};
export const v1045: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"rich_message","visibility":"all","properties":{},"template_id":"quick_replies","elements":[{"title":"AZ","subtitle":"iPw8c4","image":{"url":"","name":"a6","content_type":"9oDvdG","size":-885,"height":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"Bvb7tBX15A","type":"webview","value":"MS6mrvH","webview_height":"compact","postback_id":"kWyzy0D9q","user_ids":[],"target":"current"},{"text":"","type":"url","value":"OruOglT8","webview_height":"compact","postback_id":"6bJGS0","user_ids":[],"target":"current"},{"text":"","type":"phone","value":"oKCJ","webview_height":"compact","postback_id":"4L","user_ids":[],"target":"new"},{"text":"p","type":"phone","value":"8o","webview_height":"compact","postback_id":"T4x","user_ids":[],"target":"current"},{"text":"uA35HZixt","type":"webview","value":"3qr","webview_height":"compact","postback_id":"dP","user_ids":[],"target":"current"},{"text":"x1dPQ1kI","type":"webview","value":"w2KU","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"},{"text":"g5","type":"webview","value":"HFbwF4i","webview_height":"full","postback_id":"c","user_ids":[],"target":"current"},{"text":"NNCQh","type":"message","value":"P","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[],"target":"current"},{"text":"vDLWd72","type":"webview","value":"zbE8","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"EVoGX","type":"phone","value":"M","webview_height":"compact","postback_id":"u5vj3","user_ids":[],"target":"new"},{"text":"peUHY1fW","type":"phone","value":"xpIPt","webview_height":"compact","postback_id":"wPafr","user_ids":[],"target":"current"},{"text":"hei0ptLhJC","type":"message","value":"JuWY","webview_height":"compact","postback_id":"S","user_ids":[],"target":"new"}]},{"title":"Ye","subtitle":"yYt0pmDMv","image":{"url":"YCJMj","content_type":"4PyT2y","size":-322,"width":-879,"height":759,"alternative_text":"n"},"buttons":[{"text":"dCumEP","type":"message","value":"P5OTxnklWz","webview_height":"tall","postback_id":"QF9wmIs8e","user_ids":[],"target":"current"},{"text":"","type":"message","value":"b6VU","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"},{"text":"Cw6e5","type":"webview","value":"axbNg","webview_height":"tall","postback_id":"Rrery","user_ids":[],"target":"current"},{"text":"nOKcLGX0GH","type":"url","value":"","webview_height":"tall","postback_id":"fkWX6YAF1","user_ids":[],"target":"current"},{"text":"mhka2SyU","type":"message","value":"w","webview_height":"full","postback_id":"","user_ids":[]},{"text":"kPULRji","type":"webview","value":"CrFKqf","postback_id":"1RTB9","user_ids":[],"target":"current"},{"text":"iLxEiVvc4I","type":"message","value":"vP8lakFzS","webview_height":"tall","postback_id":"A5","user_ids":[],"target":"new"}]},{"title":"hgTrXGY","subtitle":"jZDX59rdO","image":{"url":"Z","name":"PZxbRH","content_type":"EjA3WP","size":174,"width":-621,"height":-133,"alternative_text":"AV"},"buttons":[{"text":"PPs","type":"phone","value":"lVLm","webview_height":"tall","postback_id":"ocRnR5ea","user_ids":[],"target":"new"},{"text":"8bmTgt4","type":"webview","value":"9Eh","webview_height":"tall","postback_id":"FfnTBi64l1","user_ids":[],"target":"current"},{"text":"rI3kk6","type":"message","value":"n","webview_height":"tall","postback_id":"YuQQA","user_ids":[],"target":"new"},{"text":"UoVe1dPrno","type":"webview","value":"eTKsgPV","postback_id":"HwT0xcpn7J","user_ids":[]},{"text":"rI3Rbud","type":"url","value":"25NJNfZM","webview_height":"full","postback_id":"a7H","user_ids":[],"target":"new"}]},{"title":"jIYHU6pR","subtitle":"4","image":{"url":"BG4o5c5yt","size":912,"height":-106,"alternative_text":"Wca"},"buttons":[{"text":"kr6hcdIAzn","type":"webview","value":"3zH10679","webview_height":"tall","postback_id":"HDg00ON","user_ids":[]},{"text":"4BSe8rDHd","type":"url","value":"HffGH31K0","postback_id":"feqtXYxC","user_ids":[],"target":"current"},{"text":"rkf","type":"url","value":"54ILWIZ","webview_height":"full","postback_id":"M8CC","user_ids":[],"target":"current"},{"text":"WY9OtRFs","type":"webview","value":"r","webview_height":"tall","postback_id":"sg0dchrj","user_ids":[],"target":"new"},{"text":"RJrqEX","type":"message","value":"E","webview_height":"compact","postback_id":"qacCtlBUs","user_ids":[],"target":"new"},{"text":"sji","type":"phone","value":"","webview_height":"full","postback_id":"aTfB4mq","user_ids":[],"target":"current"},{"text":"210ed","type":"phone","value":"haWX2jOK","webview_height":"compact","postback_id":"VR","user_ids":[],"target":"new"}]},{"title":"dfUeOR","subtitle":"0MMH3AN","image":{"url":"c","name":"5xf8Gx9","content_type":"VbkuUFthz","size":881,"width":170,"height":844},"buttons":[{"text":"TxBV","type":"webview","value":"rWaDe","webview_height":"full","postback_id":"O","user_ids":[],"target":"current"},{"text":"ImaWklA2w","type":"webview","value":"","webview_height":"full","postback_id":"3IR671vd","user_ids":[],"target":"new"},{"text":"n3DMv","type":"url","value":"dlZcyNgq95","webview_height":"compact","postback_id":"rQpsOFJY8","user_ids":[],"target":"current"},{"text":"T0Aln","type":"phone","value":"4tZQP3","webview_height":"full","postback_id":"DhPw","user_ids":[],"target":"current"},{"text":"vPvJ7bu","type":"webview","value":"WaeqhG0aqe","webview_height":"tall","postback_id":"OU6j","user_ids":[],"target":"new"},{"text":"3K","type":"message","value":"clz","postback_id":"kYQV4wVi","user_ids":[],"target":"new"},{"text":"A095M2Ro4X","type":"url","value":"W","postback_id":"DY8Bh","user_ids":[],"target":"new"},{"text":"uhfVOYb2D","type":"url","value":"DvliOcIp2","webview_height":"full","postback_id":"TTJg","user_ids":[],"target":"new"},{"text":"mh","type":"phone","value":"qo","webview_height":"tall","postback_id":"CCjSrj7h","user_ids":[],"target":"current"}]},{"title":"MAXW10","subtitle":"5eZ","image":{"url":"qqwuCFC","name":"gx1","content_type":"","size":287,"width":-442,"height":239,"alternative_text":"S"},"buttons":[{"text":"bZ","type":"phone","value":"saSTI8p7","webview_height":"tall","postback_id":"zu07cW4","user_ids":[],"target":"current"},{"text":"voPhDksjSv","type":"message","value":"rbUmB8c","webview_height":"compact","postback_id":"UvBR","user_ids":[],"target":"current"},{"text":"FMHRPTuT","type":"webview","value":"ByIQxdiu1","webview_height":"full","postback_id":"qqeqn4DYtb","user_ids":[],"target":"current"},{"text":"eaV5iI5DC","type":"webview","value":"6CY","webview_height":"compact","postback_id":"EOhcRSSn","user_ids":[],"target":"current"},{"text":"KRMhGOU","type":"message","value":"IOUGhab7A","webview_height":"tall","postback_id":"tv0C","user_ids":[],"target":"current"},{"text":"fZMg9I","type":"webview","value":"p5VPJ","webview_height":"full","postback_id":"nFyLiVhP","user_ids":[],"target":"new"},{"text":"K0VuvRyoYu","type":"message","value":"varnt","webview_height":"full","postback_id":"8","user_ids":[],"target":"current"},{"text":"Wkk64","type":"url","value":"NROqobZfU","webview_height":"compact","postback_id":"dNKR1","user_ids":[]},{"text":"e02Hm","type":"message","value":"","webview_height":"compact","postback_id":"Gpvh","user_ids":[],"target":"current"},{"text":"UO1JYd","type":"message","value":"twvwAvo","webview_height":"full","postback_id":"jFq","user_ids":[],"target":"current"}]},{"title":"","subtitle":"EU4","image":{"url":"TFU69oBnB","name":"D8G","content_type":"1cP4zTtD","size":601,"width":-397,"height":310,"alternative_text":"REh2Y2HI9u"},"buttons":[{"text":"RDflYq4Qs","type":"phone","value":"m","webview_height":"tall","postback_id":"SQkoql2","user_ids":[]},{"text":"","type":"url","value":"V","webview_height":"compact","postback_id":"CPoKnjt7k5","user_ids":[],"target":"current"},{"text":"EA3k4","type":"phone","value":"RPg7","webview_height":"tall","postback_id":"G42p1KrN","user_ids":[],"target":"current"},{"text":"GcGuG","type":"phone","value":"","webview_height":"compact","postback_id":"","user_ids":[],"target":"new"},{"text":"hEde4","type":"webview","value":"L8Ee","webview_height":"compact","postback_id":"oC","user_ids":[],"target":"current"},{"text":"DolwHV","type":"phone","value":"vYDdYaO","webview_height":"tall","postback_id":"eHhUm","user_ids":[],"target":"new"},{"text":"j7yrjtKJ","type":"webview","value":"O","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"},{"text":"VxQ","type":"message","value":"Qky7RfD","webview_height":"tall","postback_id":"QTL31","user_ids":[],"target":"current"},{"text":"ylRSk","type":"message","value":"","webview_height":"tall","postback_id":"","user_ids":[]}]},{"title":"i0cWzpvNU","subtitle":"Qu57r6iw","image":{"url":"E4jTy","name":"DAWTQPH6","content_type":"D88D","width":336,"height":-433,"alternative_text":"jpsHYA"},"buttons":[{"text":"kJUTNAz5la","type":"phone","value":"","webview_height":"tall","postback_id":"YD3694","user_ids":[],"target":"new"},{"text":"","type":"message","value":"Ad7Lq3","webview_height":"full","postback_id":"gUrh","user_ids":[],"target":"new"},{"text":"1Ho","type":"message","value":"","webview_height":"compact","postback_id":"0btem","user_ids":[],"target":"new"},{"text":"FPmw972P7y","type":"phone","value":"SWXvRLQta","webview_height":"compact","postback_id":"N67tkcx","user_ids":[]},{"text":"l2tRf89","type":"url","value":"1","postback_id":"pl9UQlGNEH","user_ids":[],"target":"new"},{"text":"pQquqjP5RG","type":"message","value":"","webview_height":"tall","postback_id":"Ii8Bu","user_ids":[],"target":"new"},{"text":"aK4","type":"url","value":"732Eb1i","postback_id":"gL","user_ids":[],"target":"new"},{"text":"6YGhr7J6","type":"phone","value":"1qmuRkhxu","webview_height":"compact","postback_id":"6V","user_ids":[],"target":"new"},{"text":"uEKLa","type":"webview","value":"","webview_height":"compact","postback_id":"4D3hf2z","user_ids":[],"target":"current"},{"text":"c","type":"phone","value":"dxNl","webview_height":"compact","postback_id":"iqRwx8ui","user_ids":[],"target":"current"},{"text":"","type":"webview","value":"eC","webview_height":"tall","postback_id":"erZkHvy","user_ids":[],"target":"current"}]}]};
// @ts-expect-error const
export const v1046: t.RichMessageChatEventInput = {"custom_id":"rH2","type":"no such value","visibility":"all","properties":{},"template_id":"quick_replies","elements":[{"title":"AZ","subtitle":"iPw8c4","image":{"url":"","name":"a6","content_type":"9oDvdG","size":-885,"height":-999},"buttons":[{"text":"mQdW4","type":"phone","value":"6eS8","webview_height":"full","postback_id":"c00Ht","user_ids":[]},{"text":"Bvb7tBX15A","type":"webview","value":"MS6mrvH","webview_height":"compact","postback_id":"kWyzy0D9q","user_ids":[],"target":"current"},{"text":"","type":"url","value":"OruOglT8","webview_height":"compact","postback_id":"6bJGS0","user_ids":[],"target":"current"},{"text":"","type":"phone","value":"oKCJ","webview_height":"compact","postback_id":"4L","user_ids":[],"target":"new"},{"text":"p","type":"phone","value":"8o","webview_height":"compact","postback_id":"T4x","user_ids":[],"target":"current"},{"text":"uA35HZixt","type":"webview","value":"3qr","webview_height":"compact","postback_id":"dP","user_ids":[],"target":"current"},{"text":"x1dPQ1kI","type":"webview","value":"w2KU","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"},{"text":"g5","type":"webview","value":"HFbwF4i","webview_height":"full","postback_id":"c","user_ids":[],"target":"current"},{"text":"NNCQh","type":"message","value":"P","webview_height":"tall","postback_id":"njw5xAFQA","user_ids":[],"target":"current"},{"text":"vDLWd72","type":"webview","value":"zbE8","webview_height":"compact","postback_id":"","user_ids":[],"target":"current"},{"text":"EVoGX","type":"phone","value":"M","webview_height":"compact","postback_id":"u5vj3","user_ids":[],"target":"new"},{"text":"peUHY1fW","type":"phone","value":"xpIPt","webview_height":"compact","postback_id":"wPafr","user_ids":[],"target":"current"},{"text":"hei0ptLhJC","type":"message","value":"JuWY","webview_height":"compact","postback_id":"S","user_ids":[],"target":"new"}]},{"title":"Ye","subtitle":"yYt0pmDMv","image":{"url":"YCJMj","content_type":"4PyT2y","size":-322,"width":-879,"height":759,"alternative_text":"n"},"buttons":[{"text":"dCumEP","type":"message","value":"P5OTxnklWz","webview_height":"tall","postback_id":"QF9wmIs8e","user_ids":[],"target":"current"},{"text":"","type":"message","value":"b6VU","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"},{"text":"Cw6e5","type":"webview","value":"axbNg","webview_height":"tall","postback_id":"Rrery","user_ids":[],"target":"current"},{"text":"nOKcLGX0GH","type":"url","value":"","webview_height":"tall","postback_id":"fkWX6YAF1","user_ids":[],"target":"current"},{"text":"mhka2SyU","type":"message","value":"w","webview_height":"full","postback_id":"","user_ids":[]},{"text":"kPULRji","type":"webview","value":"CrFKqf","postback_id":"1RTB9","user_ids":[],"target":"current"},{"text":"iLxEiVvc4I","type":"message","value":"vP8lakFzS","webview_height":"tall","postback_id":"A5","user_ids":[],"target":"new"}]},{"title":"hgTrXGY","subtitle":"jZDX59rdO","image":{"url":"Z","name":"PZxbRH","content_type":"EjA3WP","size":174,"width":-621,"height":-133,"alternative_text":"AV"},"buttons":[{"text":"PPs","type":"phone","value":"lVLm","webview_height":"tall","postback_id":"ocRnR5ea","user_ids":[],"target":"new"},{"text":"8bmTgt4","type":"webview","value":"9Eh","webview_height":"tall","postback_id":"FfnTBi64l1","user_ids":[],"target":"current"},{"text":"rI3kk6","type":"message","value":"n","webview_height":"tall","postback_id":"YuQQA","user_ids":[],"target":"new"},{"text":"UoVe1dPrno","type":"webview","value":"eTKsgPV","postback_id":"HwT0xcpn7J","user_ids":[]},{"text":"rI3Rbud","type":"url","value":"25NJNfZM","webview_height":"full","postback_id":"a7H","user_ids":[],"target":"new"}]},{"title":"jIYHU6pR","subtitle":"4","image":{"url":"BG4o5c5yt","size":912,"height":-106,"alternative_text":"Wca"},"buttons":[{"text":"kr6hcdIAzn","type":"webview","value":"3zH10679","webview_height":"tall","postback_id":"HDg00ON","user_ids":[]},{"text":"4BSe8rDHd","type":"url","value":"HffGH31K0","postback_id":"feqtXYxC","user_ids":[],"target":"current"},{"text":"rkf","type":"url","value":"54ILWIZ","webview_height":"full","postback_id":"M8CC","user_ids":[],"target":"current"},{"text":"WY9OtRFs","type":"webview","value":"r","webview_height":"tall","postback_id":"sg0dchrj","user_ids":[],"target":"new"},{"text":"RJrqEX","type":"message","value":"E","webview_height":"compact","postback_id":"qacCtlBUs","user_ids":[],"target":"new"},{"text":"sji","type":"phone","value":"","webview_height":"full","postback_id":"aTfB4mq","user_ids":[],"target":"current"},{"text":"210ed","type":"phone","value":"haWX2jOK","webview_height":"compact","postback_id":"VR","user_ids":[],"target":"new"}]},{"title":"dfUeOR","subtitle":"0MMH3AN","image":{"url":"c","name":"5xf8Gx9","content_type":"VbkuUFthz","size":881,"width":170,"height":844},"buttons":[{"text":"TxBV","type":"webview","value":"rWaDe","webview_height":"full","postback_id":"O","user_ids":[],"target":"current"},{"text":"ImaWklA2w","type":"webview","value":"","webview_height":"full","postback_id":"3IR671vd","user_ids":[],"target":"new"},{"text":"n3DMv","type":"url","value":"dlZcyNgq95","webview_height":"compact","postback_id":"rQpsOFJY8","user_ids":[],"target":"current"},{"text":"T0Aln","type":"phone","value":"4tZQP3","webview_height":"full","postback_id":"DhPw","user_ids":[],"target":"current"},{"text":"vPvJ7bu","type":"webview","value":"WaeqhG0aqe","webview_height":"tall","postback_id":"OU6j","user_ids":[],"target":"new"},{"text":"3K","type":"message","value":"clz","postback_id":"kYQV4wVi","user_ids":[],"target":"new"},{"text":"A095M2Ro4X","type":"url","value":"W","postback_id":"DY8Bh","user_ids":[],"target":"new"},{"text":"uhfVOYb2D","type":"url","value":"DvliOcIp2","webview_height":"full","postback_id":"TTJg","user_ids":[],"target":"new"},{"text":"mh","type":"phone","value":"qo","webview_height":"tall","postback_id":"CCjSrj7h","user_ids":[],"target":"current"}]},{"title":"MAXW10","subtitle":"5eZ","image":{"url":"qqwuCFC","name":"gx1","content_type":"","size":287,"width":-442,"height":239,"alternative_text":"S"},"buttons":[{"text":"bZ","type":"phone","value":"saSTI8p7","webview_height":"tall","postback_id":"zu07cW4","user_ids":[],"target":"current"},{"text":"voPhDksjSv","type":"message","value":"rbUmB8c","webview_height":"compact","postback_id":"UvBR","user_ids":[],"target":"current"},{"text":"FMHRPTuT","type":"webview","value":"ByIQxdiu1","webview_height":"full","postback_id":"qqeqn4DYtb","user_ids":[],"target":"current"},{"text":"eaV5iI5DC","type":"webview","value":"6CY","webview_height":"compact","postback_id":"EOhcRSSn","user_ids":[],"target":"current"},{"text":"KRMhGOU","type":"message","value":"IOUGhab7A","webview_height":"tall","postback_id":"tv0C","user_ids":[],"target":"current"},{"text":"fZMg9I","type":"webview","value":"p5VPJ","webview_height":"full","postback_id":"nFyLiVhP","user_ids":[],"target":"new"},{"text":"K0VuvRyoYu","type":"message","value":"varnt","webview_height":"full","postback_id":"8","user_ids":[],"target":"current"},{"text":"Wkk64","type":"url","value":"NROqobZfU","webview_height":"compact","postback_id":"dNKR1","user_ids":[]},{"text":"e02Hm","type":"message","value":"","webview_height":"compact","postback_id":"Gpvh","user_ids":[],"target":"current"},{"text":"UO1JYd","type":"message","value":"twvwAvo","webview_height":"full","postback_id":"jFq","user_ids":[],"target":"current"}]},{"title":"","subtitle":"EU4","image":{"url":"TFU69oBnB","name":"D8G","content_type":"1cP4zTtD","size":601,"width":-397,"height":310,"alternative_text":"REh2Y2HI9u"},"buttons":[{"text":"RDflYq4Qs","type":"phone","value":"m","webview_height":"tall","postback_id":"SQkoql2","user_ids":[]},{"text":"","type":"url","value":"V","webview_height":"compact","postback_id":"CPoKnjt7k5","user_ids":[],"target":"current"},{"text":"EA3k4","type":"phone","value":"RPg7","webview_height":"tall","postback_id":"G42p1KrN","user_ids":[],"target":"current"},{"text":"GcGuG","type":"phone","value":"","webview_height":"compact","postback_id":"","user_ids":[],"target":"new"},{"text":"hEde4","type":"webview","value":"L8Ee","webview_height":"compact","postback_id":"oC","user_ids":[],"target":"current"},{"text":"DolwHV","type":"phone","value":"vYDdYaO","webview_height":"tall","postback_id":"eHhUm","user_ids":[],"target":"new"},{"text":"j7yrjtKJ","type":"webview","value":"O","webview_height":"tall","postback_id":"","user_ids":[],"target":"new"},{"text":"VxQ","type":"message","value":"Qky7RfD","webview_height":"tall","postback_id":"QTL31","user_ids":[],"target":"current"},{"text":"ylRSk","type":"message","value":"","webview_height":"tall","postback_id":"","user_ids":[]}]},{"title":"i0cWzpvNU","subtitle":"Qu57r6iw","image":{"url":"E4jTy","name":"DAWTQPH6","content_type":"D88D","width":336,"height":-433,"alternative_text":"jpsHYA"},"buttons":[{"text":"kJUTNAz5la","type":"phone","value":"","webview_height":"tall","postback_id":"YD3694","user_ids":[],"target":"new"},{"text":"","type":"message","value":"Ad7Lq3","webview_height":"full","postback_id":"gUrh","user_ids":[],"target":"new"},{"text":"1Ho","type":"message","value":"","webview_height":"compact","postback_id":"0btem","user_ids":[],"target":"new"},{"text":"FPmw972P7y","type":"phone","value":"SWXvRLQta","webview_height":"compact","postback_id":"N67tkcx","user_ids":[]},{"text":"l2tRf89","type":"url","value":"1","postback_id":"pl9UQlGNEH","user_ids":[],"target":"new"},{"text":"pQquqjP5RG","type":"message","value":"","webview_height":"tall","postback_id":"Ii8Bu","user_ids":[],"target":"new"},{"text":"aK4","type":"url","value":"732Eb1i","postback_id":"gL","user_ids":[],"target":"new"},{"text":"6YGhr7J6","type":"phone","value":"1qmuRkhxu","webview_height":"compact","postback_id":"6V","user_ids":[],"target":"new"},{"text":"uEKLa","type":"webview","value":"","webview_height":"compact","postback_id":"4D3hf2z","user_ids":[],"target":"current"},{"text":"c","type":"phone","value":"dxNl","webview_height":"compact","postback_id":"iqRwx8ui","user_ids":[],"target":"current"},{"text":"","type":"webview","value":"eC","webview_height":"tall","postback_id":"erZkHvy","user_ids":[],"target":"current"}]}]};
export const v1047: t.RichMessageElement = {"subtitle":"88rLS"};
// @ts-expect-error type
export const v1048: t.RichMessageElement = 7;
// @ts-expect-error type
export const v1049: t.RichMessageElement = {"subtitle":7};
export const v1050: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"url":"KiPw8c4dh","name":"","size":269,"height":-64,"alternative_text":""},"buttons":[]};
// @ts-expect-error required
export const v1051: t.RichMessageElement = {"title":"rH2","subtitle":"wWhWm","image":{"name":"","size":269,"height":-64,"alternative_text":""},"buttons":[]};
export const v1052: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v1053: t.RichMessageElementInput = 7;
// @ts-expect-error additionalProperties
export const v1054: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589},"unexpected":true};
// @ts-expect-error required
export const v1055: t.RichMessageElementInput = {"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error type
export const v1056: t.RichMessageElementInput = {"title":7,"subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error required
export const v1057: t.RichMessageElementInput = {"title":"aG88rL","image":{"url":"E","name":"Vrlc","height":-589}};
// @ts-expect-error additionalProperties
export const v1058: t.RichMessageElementInput = {"title":"aG88rL","subtitle":"A9CEizp","image":{"url":"E","name":"Vrlc","height":-589,"unexpected":true}};
export const v1059: t.RichMessageElementInput = {"title":"urH2NEwW","subtitle":"W","image":{"url":"AZ","name":"P","content_type":"c4dhla6CN9","size":-64,"width":-895,"height":-810,"alternative_text":"Xa8e8GmQdW"}};
export const v1060: t.RichMessageImage = {"url":"aG88rL","alternative_text":"pjEe"};
// @ts-expect-error type
export const v1061: t.RichMessageImage = 7;
// @ts-expect-error required
export const v1062: t.RichMessageImage = {"alternative_text":"pjEe"};
// @ts-expect-error type
export const v1063: t.RichMessageImage = {"url":7,"alternative_text":"pjEe"};
export const v1064: t.RichMessageImage = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
// @ts-expect-error required
export const v1065: t.RichMessageImage = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
export const v1066: t.RichMessageImageInput = {"url":"aG88rL","alternative_text":"pjEe"};
// @ts-expect-error type
export const v1067: t.RichMessageImageInput = 7;
// @ts-expect-error additionalProperties
export const v1068: t.RichMessageImageInput = {"url":"aG88rL","alternative_text":"pjEe","unexpected":true};
// @ts-expect-error required
export const v1069: t.RichMessageImageInput = {"alternative_text":"pjEe"};
// @ts-expect-error type
export const v1070: t.RichMessageImageInput = {"url":7,"alternative_text":"pjEe"};
export const v1071: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
// @ts-expect-error additionalProperties
export const v1072: t.RichMessageImageInput = {"url":"urH2NEwW","name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":"","unexpected":true};
// @ts-expect-error required
export const v1073: t.RichMessageImageInput = {"name":"mAZKiPw8","content_type":"dhla6CN9oD","size":-895,"width":-810,"height":921,"alternative_text":""};
export const v1074: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v1075: t.RoutingStatus = 7;
export const v1076: t.RoutingStatus = "accepting_chats";
// @ts-expect-error anyOf
export const v1077: t.RoutingStatus = 7;
export const v1078: t.RoutingStatusInput = "not_accepting_chats";
// @ts-expect-error type
export const v1079: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v1080: t.RoutingStatusInput = "no such value";
export const v1081: t.RoutingStatusInput = "offline";
// @ts-expect-error type
export const v1082: t.RoutingStatusInput = 7;
// @ts-expect-error enum
export const v1083: t.RoutingStatusInput = "no such value";
export const v1084: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":"not_accepting_chats"};
// @ts-expect-error type
export const v1085: t.RoutingStatusSetPayload = 7;
// @ts-expect-error required
export const v1086: t.RoutingStatusSetPayload = {"status":"not_accepting_chats"};
// @ts-expect-error type
export const v1087: t.RoutingStatusSetPayload = {"agent_id":7,"status":"not_accepting_chats"};
// @ts-expect-error required
export const v1088: t.RoutingStatusSetPayload = {"agent_id":"aG88rL"};
// @ts-expect-error anyOf
export const v1089: t.RoutingStatusSetPayload = {"agent_id":"aG88rL","status":7};
export const v1090: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":"mAZKiPw8"};
// @ts-expect-error anyOf
export const v1091: t.RoutingStatusSetPayload = {"agent_id":"urH2NEwW","status":7};
export const v1092: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error type
export const v1093: t.SendEventRequest = 7;
// @ts-expect-error additionalProperties
export const v1094: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc"},"unexpected":true};
// @ts-expect-error required
export const v1095: t.SendEventRequest = {"event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error type
export const v1096: t.SendEventRequest = {"chat_id":7,"event":{"type":"system_message","system_message_type":"E","text":"Vrlc"}};
// @ts-expect-error required
export const v1097: t.SendEventRequest = {"chat_id":"aG88rL"};
// @ts-expect-error anyOf
export const v1098: t.SendEventRequest = {"chat_id":"aG88rL","event":7};
// @ts-expect-error anyOf
export const v1099: t.SendEventRequest = {"chat_id":"aG88rL","event":{"type":"system_message","system_message_type":"E","text":"Vrlc","unexpected":true}};
export const v1100: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"w8c4dhl","type":"system_message","system_message_type":"CN9oDvdGfd","text_vars":{},"visibility":"agents"}};
// @ts-expect-error additionalProperties
export const v1101: t.SendEventRequest = {"chat_id":"urH2NEwW","event":{"custom_id":"w8c4dhl","type":"system_message","system_message_type":"CN9oDvdGfd","text_vars":{},"visibility":"agents"},"unexpected":true};
export const v1102: t.SendEventResponse = {"event_id":"aG88rL"};
// @ts-expect-error type
export const v1103: t.SendEventResponse = 7;
// @ts-expect-error required
export const v1104: t.SendEventResponse = {};
// @ts-expect-error type
export const v1105: t.SendEventResponse = {"event_id":7};
export const v1106: t.SendEventResponse = {"event_id":"urH2NEwW"};
// @ts-expect-error required
export const v1107: t.SendEventResponse = {};
export const v1108: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v1109: t.SendRichMessagePostbackRequest = 7;
// @ts-expect-error additionalProperties
export const v1110: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true},"unexpected":true};
// @ts-expect-error required
export const v1111: t.SendRichMessagePostbackRequest = {"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error type
export const v1112: t.SendRichMessagePostbackRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error required
export const v1113: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","event_id":"E","postback":{"id":"","toggled":true}};
// @ts-expect-error additionalProperties
export const v1114: t.SendRichMessagePostbackRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","postback":{"id":"","toggled":true,"unexpected":true}};
export const v1115: t.SendRichMessagePostbackRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","postback":{"id":"iPw8c4","toggled":true}};
export const v1116: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true};
// @ts-expect-error type
export const v1117: t.SendTypingIndicatorRequest = 7;
// @ts-expect-error additionalProperties
export const v1118: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL","is_typing":true,"unexpected":true};
// @ts-expect-error required
export const v1119: t.SendTypingIndicatorRequest = {"is_typing":true};
// @ts-expect-error type
export const v1120: t.SendTypingIndicatorRequest = {"chat_id":7,"is_typing":true};
// @ts-expect-error required
export const v1121: t.SendTypingIndicatorRequest = {"chat_id":"aG88rL"};
export const v1122: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","visibility":"agents","is_typing":true};
// @ts-expect-error additionalProperties
export const v1123: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","visibility":"agents","is_typing":true,"unexpected":true};
// @ts-expect-error enum
export const v1124: t.SendTypingIndicatorRequest = {"chat_id":"urH2NEwW","visibility":"no such value","is_typing":true};
export const v1125: t.SessionFields = [{},{}];
// @ts-expect-error type
export const v1126: t.SessionFields = 7;
// @ts-expect-error type
export const v1127: t.SessionFields = [7,{}];
export const v1128: t.SessionFields = [{},{}];
export const v1129: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error type
export const v1130: t.SetAwayStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v1131: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v1132: t.SetAwayStatusRequest = {};
// @ts-expect-error type
export const v1133: t.SetAwayStatusRequest = {"away":"text"};
export const v1134: t.SetAwayStatusRequest = {"away":false};
// @ts-expect-error additionalProperties
export const v1135: t.SetAwayStatusRequest = {"away":false,"unexpected":true};
// @ts-expect-error required
export const v1136: t.SetAwayStatusRequest = {};
export const v1137: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS"};
// @ts-expect-error type
export const v1138: t.SetRoutingStatusRequest = 7;
// @ts-expect-error additionalProperties
export const v1139: t.SetRoutingStatusRequest = {"status":"not_accepting_chats","agent_id":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1140: t.SetRoutingStatusRequest = {"agent_id":"88rLS"};
// @ts-expect-error type
export const v1141: t.SetRoutingStatusRequest = {"status":7,"agent_id":"88rLS"};
// @ts-expect-error enum
export const v1142: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"88rLS"};
export const v1143: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N"};
// @ts-expect-error additionalProperties
export const v1144: t.SetRoutingStatusRequest = {"status":"offline","agent_id":"H2N","unexpected":true};
// @ts-expect-error required
export const v1145: t.SetRoutingStatusRequest = {"agent_id":"H2N"};
// @ts-expect-error enum
export const v1146: t.SetRoutingStatusRequest = {"status":"no such value","agent_id":"H2N"};
export const v1147: t.SneakPeek = {"text":"88rLS"};
// @ts-expect-error type
export const v1148: t.SneakPeek = 7;
// @ts-expect-error type
export const v1149: t.SneakPeek = {"text":7};
export const v1150: t.SneakPeek = {"author_id":"rH2","text":"wWhWm","timestamp":670};
export const v1151: t.StartChatRequest = {"active":false};
// @ts-expect-error type
export const v1152: t.StartChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1153: t.StartChatRequest = {"active":false,"unexpected":true};
// @ts-expect-error type
export const v1154: t.StartChatRequest = {"active":"text"};
export const v1155: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error additionalProperties
export const v1156: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true,"unexpected":true};
// @ts-expect-error required
export const v1157: t.StartChatRequest = {"chat":{"properties":{},"access":{},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error required
export const v1158: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"type":"agent"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error enum
export const v1159: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"no such value"},{"id":"c4dhla6CN9","type":"agent"}],"thread":{"events":[],"properties":{}}},"active":true};
// @ts-expect-error enum
export const v1160: t.StartChatRequest = {"chat":{"properties":{},"access":{"group_ids":[751,262]},"users":[{"id":"hWmAZKiP","type":"agent"},{"id":"c4dhla6CN9","type":"no such value"}],"thread":{"events":[],"properties":{}}},"active":true};
export const v1161: t.StartChatResponse = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1162: t.StartChatResponse = 7;
// @ts-expect-error required
export const v1163: t.StartChatResponse = {"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error type
export const v1164: t.StartChatResponse = {"chat_id":7,"thread_id":"A9CEizp","event_ids":[""]};
// @ts-expect-error required
export const v1165: t.StartChatResponse = {"chat_id":"aG88rL","event_ids":[""]};
export const v1166: t.StartChatResponse = {"chat_id":"urH2NEwW","thread_id":"W","event_ids":["KiPw8c4dh"]};
export const v1167: t.StringFilter = {"values":[]};
// @ts-expect-error anyOf
export const v1168: t.StringFilter = 7;
// @ts-expect-error anyOf
export const v1169: t.StringFilter = {"values":[],"unexpected":true};
export const v1170: t.StringFilter = {"values":["H2N"]};
export const v1171: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1172: t.SystemMessageChatEvent = 7;
// @ts-expect-error required
export const v1173: t.SystemMessageChatEvent = {"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error type
export const v1174: t.SystemMessageChatEvent = {"id":7,"type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error required
export const v1175: t.SystemMessageChatEvent = {"id":"aG88rL","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error const
export const v1176: t.SystemMessageChatEvent = {"id":"aG88rL","type":"no such value","created_at":"2013-12-15T11:08:24Z","system_message_type":"E","text":"Vrlc"};
// @ts-expect-error anyOf
export const v1177: t.SystemMessageChatEvent = {"id":"aG88rL","type":"system_message","created_at":"2013-12-15T11:08:24Z","system_message_type":7,"text":"Vrlc"};
export const v1178: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","visibility":"e8GmQdW4ZB"};
// @ts-expect-error const
export const v1179: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"no such value","created_at":"2001-11-02T03:11:00Z","system_message_type":"9oDvdG","text":"","visibility":"e8GmQdW4ZB"};
// @ts-expect-error anyOf
export const v1180: t.SystemMessageChatEvent = {"id":"urH2NEwW","custom_id":"mAZKiPw8","type":"system_message","created_at":"2001-11-02T03:11:00Z","system_message_type":7,"text":"","visibility":"e8GmQdW4ZB"};
export const v1181: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS"};
// @ts-expect-error type
export const v1182: t.SystemMessageChatEventInput = 7;
// @ts-expect-error additionalProperties
export const v1183: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":"88rLS","unexpected":true};
// @ts-expect-error required
export const v1184: t.SystemMessageChatEventInput = {"system_message_type":"88rLS"};
// @ts-expect-error type
export const v1185: t.SystemMessageChatEventInput = {"type":7,"system_message_type":"88rLS"};
// @ts-expect-error const
export const v1186: t.SystemMessageChatEventInput = {"type":"no such value","system_message_type":"88rLS"};
// @ts-expect-error required
export const v1187: t.SystemMessageChatEventInput = {"type":"system_message"};
// @ts-expect-error anyOf
export const v1188: t.SystemMessageChatEventInput = {"type":"system_message","system_message_type":7};
export const v1189: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error additionalProperties
export const v1190: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{},"unexpected":true};
// @ts-expect-error const
export const v1191: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"no such value","system_message_type":"routing.archived_offline","text":"hWmAZKiP","text_vars":{}};
// @ts-expect-error anyOf
export const v1192: t.SystemMessageChatEventInput = {"custom_id":"rH2","type":"system_message","system_message_type":7,"text":"hWmAZKiP","text_vars":{}};
export const v1193: t.SystemMessageType = "agent_added";
// @ts-expect-error anyOf
export const v1194: t.SystemMessageType = 7;
export const v1195: t.SystemMessageType = "rating.chat_commented";
// @ts-expect-error anyOf
export const v1196: t.SystemMessageType = 7;
export const v1197: t.SystemMessageTypeInput = "routing.assigned_disconnected";
// @ts-expect-error type
export const v1198: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1199: t.SystemMessageTypeInput = "no such value";
export const v1200: t.SystemMessageTypeInput = "routing.assigned_signed_out";
// @ts-expect-error type
export const v1201: t.SystemMessageTypeInput = 7;
// @ts-expect-error enum
export const v1202: t.SystemMessageTypeInput = "no such value";
export const v1203: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1204: t.TagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1205: t.TagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1206: t.TagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1207: t.TagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1208: t.TagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1209: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1210: t.TagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1211: t.Thread = {"id":"aG88rL","active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju"};
// @ts-expect-error type
export const v1212: t.Thread = 7;
// @ts-expect-error required
export const v1213: t.Thread = {"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju"};
// @ts-expect-error type
export const v1214: t.Thread = {"id":7,"active":false,"created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju"};
// @ts-expect-error required
export const v1215: t.Thread = {"id":"aG88rL","created_at":"2014-06-05T09:14:09Z","access":{"group_ids":[534]},"restricted_access":"cA","queues_duration":-589,"next_accessible_thread_id":"CV9oUju"};
export const v1216: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"id":"","custom_id":"a6","type":"file","created_at":"2014-08-31T05:28:20Z","author_id":"","visibility":"all","properties":{},"url":"Xa8e8GmQdW","name":"ZB6eS80NGc","content_type":"0Ht35Bvb7","thumbnail_url":"X15A","thumbnail2x_url":"MS6mrvH","size":-424,"width":-666,"height":-211,"alternative_text":"0D9q"},{"id":"Ogl","custom_id":"NhJ6bJGS0A","type":"file","created_at":"2015-01-27T10:13:34Z","author_id":"JGsn4","visibility":"agents","properties":{},"url":"p","name":"l8oYttT4x","content_type":"Y3uA","size":669,"width":-252,"height":-722,"alternative_text":"qr2hmdPQK"},{"id":"I","custom_id":"w2KU","type":"filled_form","created_at":"2000-09-03T21:00:15Z","author_id":"5","visibility":"HFbwF4i","properties":{},"form_id":"kcEZHN","form_type":"hCkPbR0","fields":[]}],"created_at":"2004-05-29T09:25:30Z","properties":{},"access":{"group_ids":[]},"restricted_access":"vDLWd72","tags":["bE8n"],"queue":{"position":-983,"wait_time":-73,"queued_at":"2023-03-17T19:46:06Z"},"queues_duration":293,"previous_thread_id":"u5vj3","next_thread_id":"TpeU","previous_accessible_thread_id":"1fWUExpI","next_accessible_thread_id":"nhC"};
// @ts-expect-error anyOf
export const v1217: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[7,{"id":"Ogl","custom_id":"NhJ6bJGS0A","type":"file","created_at":"2015-01-27T10:13:34Z","author_id":"JGsn4","visibility":"agents","properties":{},"url":"p","name":"l8oYttT4x","content_type":"Y3uA","size":669,"width":-252,"height":-722,"alternative_text":"qr2hmdPQK"},{"id":"I","custom_id":"w2KU","type":"filled_form","created_at":"2000-09-03T21:00:15Z","author_id":"5","visibility":"HFbwF4i","properties":{},"form_id":"kcEZHN","form_type":"hCkPbR0","fields":[]}],"created_at":"2004-05-29T09:25:30Z","properties":{},"access":{"group_ids":[]},"restricted_access":"vDLWd72","tags":["bE8n"],"queue":{"position":-983,"wait_time":-73,"queued_at":"2023-03-17T19:46:06Z"},"queues_duration":293,"previous_thread_id":"u5vj3","next_thread_id":"TpeU","previous_accessible_thread_id":"1fWUExpI","next_accessible_thread_id":"nhC"};
// @ts-expect-error anyOf
export const v1218: t.Thread = {"id":"urH2NEwW","active":true,"user_ids":[],"events":[{"custom_id":"a6","type":"file","created_at":"2014-08-31T05:28:20Z","author_id":"","visibility":"all","properties":{},"url":"Xa8e8GmQdW","name":"ZB6eS80NGc","content_type":"0Ht35Bvb7","thumbnail_url":"X15A","thumbnail2x_url":"MS6mrvH","size":-424,"width":-666,"height":-211,"alternative_text":"0D9q"},{"id":"Ogl","custom_id":"NhJ6bJGS0A","type":"file","created_at":"2015-01-27T10:13:34Z","author_id":"JGsn4","visibility":"agents","properties":{},"url":"p","name":"l8oYttT4x","content_type":"Y3uA","size":669,"width":-252,"height":-722,"alternative_text":"qr2hmdPQK"},{"id":"I","custom_id":"w2KU","type":"filled_form","created_at":"2000-09-03T21:00:15Z","author_id":"5","visibility":"HFbwF4i","properties":{},"form_id":"kcEZHN","form_type":"hCkPbR0","fields":[]}],"created_at":"2004-05-29T09:25:30Z","properties":{},"access":{"group_ids":[]},"restricted_access":"vDLWd72","tags":["bE8n"],"queue":{"position":-983,"wait_time":-73,"queued_at":"2023-03-17T19:46:06Z"},"queues_duration":293,"previous_thread_id":"u5vj3","next_thread_id":"TpeU","previous_accessible_thread_id":"1fWUExpI","next_accessible_thread_id":"nhC"};
export const v1219: t.ThreadDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp"};
// @ts-expect-error type
export const v1220: t.ThreadDeletedPayload = 7;
// @ts-expect-error required
export const v1221: t.ThreadDeletedPayload = {"thread_id":"A9CEizp"};
// @ts-expect-error type
export const v1222: t.ThreadDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp"};
// @ts-expect-error required
export const v1223: t.ThreadDeletedPayload = {"chat_id":"aG88rL"};
export const v1224: t.ThreadDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W"};
export const v1225: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1226: t.ThreadPropertiesDeletedPayload = 7;
// @ts-expect-error required
export const v1227: t.ThreadPropertiesDeletedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1228: t.ThreadPropertiesDeletedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1229: t.ThreadPropertiesDeletedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1230: t.ThreadPropertiesDeletedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1231: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1232: t.ThreadPropertiesUpdatedPayload = 7;
// @ts-expect-error required
export const v1233: t.ThreadPropertiesUpdatedPayload = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1234: t.ThreadPropertiesUpdatedPayload = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1235: t.ThreadPropertiesUpdatedPayload = {"chat_id":"aG88rL","properties":{}};
export const v1236: t.ThreadPropertiesUpdatedPayload = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
export const v1237: t.ThreadSummary = {"id":"aG88rL","queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1238: t.ThreadSummary = 7;
// @ts-expect-error required
export const v1239: t.ThreadSummary = {"queue":{"wait_time":-691}};
// @ts-expect-error type
export const v1240: t.ThreadSummary = {"id":7,"queue":{"wait_time":-691}};
export const v1241: t.ThreadSummary = {"id":"urH2NEwW","active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
// @ts-expect-error required
export const v1242: t.ThreadSummary = {"active":false,"user_ids":["KiPw8c4dh"],"created_at":"2000-12-15T15:59:13Z","properties":{},"access":{"group_ids":[]},"queue":{"position":-885,"queued_at":"2000-12-03T23:31:11Z"}};
export const v1243: t.ThreadTaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1244: t.ThreadTaggedPayload = 7;
// @ts-expect-error required
export const v1245: t.ThreadTaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1246: t.ThreadTaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1247: t.ThreadTaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1248: t.ThreadTaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1249: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1250: t.ThreadUntaggedPayload = 7;
// @ts-expect-error required
export const v1251: t.ThreadUntaggedPayload = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1252: t.ThreadUntaggedPayload = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1253: t.ThreadUntaggedPayload = {"chat_id":"aG88rL","tag":"E"};
export const v1254: t.ThreadUntaggedPayload = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
export const v1255: t.ThreadsDeletedPayload = {"date_to":"2016-12-31T06:36:43Z"};
// @ts-expect-error type
export const v1256: t.ThreadsDeletedPayload = 7;
// @ts-expect-error type
export const v1257: t.ThreadsDeletedPayload = {"date_to":7};
export const v1258: t.ThreadsDeletedPayload = {"date_from":"2010-04-17T21:37:29Z","date_to":"2024-02-23T04:25:50Z","tag":"P"};
export const v1259: t.Timestamp = "2019-01-17T23:58:16Z";
// @ts-expect-error type
export const v1260: t.Timestamp = 7;
export const v1261: t.Timestamp = "2022-04-09T12:52:37Z";
// @ts-expect-error type
export const v1262: t.Timestamp = 7;
export const v1263: t.TransferChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v1264: t.TransferChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1265: t.TransferChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1266: t.TransferChatRequest = {};
// @ts-expect-error type
export const v1267: t.TransferChatRequest = {"id":7};
export const v1268: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"agent","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true};
// @ts-expect-error additionalProperties
export const v1269: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"agent","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true,"unexpected":true};
// @ts-expect-error required
export const v1270: t.TransferChatRequest = {"target":{"type":"agent","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true};
// @ts-expect-error enum
export const v1271: t.TransferChatRequest = {"id":"urH2NEwW","target":{"type":"no such value","ids":[]},"ignore_agents_availability":false,"ignore_requester_presence":true};
export const v1272: t.TransferReason = "manual";
// @ts-expect-error anyOf
export const v1273: t.TransferReason = 7;
export const v1274: t.TransferReason = "inactive";
// @ts-expect-error anyOf
export const v1275: t.TransferReason = 7;
export const v1276: t.TransferTarget = {"type":"agent","ids":[]};
// @ts-expect-error type
export const v1277: t.TransferTarget = 7;
// @ts-expect-error additionalProperties
export const v1278: t.TransferTarget = {"type":"agent","ids":[],"unexpected":true};
// @ts-expect-error required
export const v1279: t.TransferTarget = {"ids":[]};
// @ts-expect-error type
export const v1280: t.TransferTarget = {"type":7,"ids":[]};
// @ts-expect-error enum
export const v1281: t.TransferTarget = {"type":"no such value","ids":[]};
// @ts-expect-error required
export const v1282: t.TransferTarget = {"type":"agent"};
export const v1283: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"]};
// @ts-expect-error additionalProperties
export const v1284: t.TransferTarget = {"type":"agent","ids":["NEwWhWmAZ"],"unexpected":true};
// @ts-expect-error enum
export const v1285: t.TransferTarget = {"type":"no such value","ids":["NEwWhWmAZ"]};
export const v1286: t.TypingIndicator = {"visibility":"agents","is_typing":false};
// @ts-expect-error type
export const v1287: t.TypingIndicator = 7;
// @ts-expect-error anyOf
export const v1288: t.TypingIndicator = {"visibility":7,"is_typing":false};
// @ts-expect-error type
export const v1289: t.TypingIndicator = {"visibility":"agents","is_typing":"text"};
export const v1290: t.TypingIndicator = {"author_id":"rH2","visibility":"WhW","timestamp":-152,"is_typing":false};
// @ts-expect-error anyOf
export const v1291: t.TypingIndicator = {"author_id":"rH2","visibility":7,"timestamp":-152,"is_typing":false};
export const v1292: t.UnfollowChatRequest = {"id":"aG88rL"};
// @ts-expect-error type
export const v1293: t.UnfollowChatRequest = 7;
// @ts-expect-error additionalProperties
export const v1294: t.UnfollowChatRequest = {"id":"aG88rL","unexpected":true};
// @ts-expect-error required
export const v1295: t.UnfollowChatRequest = {};
// @ts-expect-error type
export const v1296: t.UnfollowChatRequest = {"id":7};
export const v1297: t.UnfollowChatRequest = {"id":"urH2NEwW"};
// @ts-expect-error additionalProperties
export const v1298: t.UnfollowChatRequest = {"id":"urH2NEwW","unexpected":true};
// @ts-expect-error required
export const v1299: t.UnfollowChatRequest = {};
export const v1300: t.UnfollowChatResponse = {};
// @ts-expect-error type
export const v1301: t.UnfollowChatResponse = 7;
export const v1302: t.UnfollowChatResponse = {"chat_id":"rH2"};
// @ts-expect-error type
export const v1303: t.UnfollowChatResponse = 7;
export const v1304: t.UnknownChatEvent = {"type":"aG88rL","id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1305: t.UnknownChatEvent = 7;
// @ts-expect-error required
export const v1306: t.UnknownChatEvent = {"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error type
export const v1307: t.UnknownChatEvent = {"type":7,"id":"A9CEizp","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
// @ts-expect-error required
export const v1308: t.UnknownChatEvent = {"type":"aG88rL","custom_id":"eyVrl","created_at":"2001-06-18T19:17:12Z"};
export const v1309: t.UnknownChatEvent = {"type":"urH2NEwW","id":"W","custom_id":"ZKiP","created_at":"2011-12-02T21:03:07Z"};
export const v1310: t.UnknownFilledFormField = {"type":"aG88rL","id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1311: t.UnknownFilledFormField = 7;
// @ts-expect-error required
export const v1312: t.UnknownFilledFormField = {"id":"A9CEizp","label":"E"};
// @ts-expect-error type
export const v1313: t.UnknownFilledFormField = {"type":7,"id":"A9CEizp","label":"E"};
// @ts-expect-error required
export const v1314: t.UnknownFilledFormField = {"type":"aG88rL","label":"E"};
export const v1315: t.UnknownFilledFormField = {"type":"urH2NEwW","id":"W","label":"AZ"};
export const v1316: t.UnknownFormField = {"type":"aG88rL","id":"A9CEizp","label":"E","required":true};
// @ts-expect-error type
export const v1317: t.UnknownFormField = 7;
// @ts-expect-error required
export const v1318: t.UnknownFormField = {"id":"A9CEizp","label":"E","required":true};
// @ts-expect-error type
export const v1319: t.UnknownFormField = {"type":7,"id":"A9CEizp","label":"E","required":true};
// @ts-expect-error required
export const v1320: t.UnknownFormField = {"type":"aG88rL","label":"E","required":true};
export const v1321: t.UnknownFormField = {"type":"urH2NEwW","id":"W","label":"AZ","required":true};
export const v1322: t.UnknownUser = {"type":"aG88rL","id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error type
export const v1323: t.UnknownUser = 7;
// @ts-expect-error required
export const v1324: t.UnknownUser = {"id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error type
export const v1325: t.UnknownUser = {"type":7,"id":"A9CEizp","name":"eyVrl","email":"KXsm"};
// @ts-expect-error required
export const v1326: t.UnknownUser = {"type":"aG88rL","name":"eyVrl","email":"KXsm"};
export const v1327: t.UnknownUser = {"type":"urH2NEwW","id":"W","name":"ZKiP","email":"c4dhla6CN9","present":true,"events_seen_up_to":"2001-07-03T01:57:48Z","avatar":"e8GmQdW4ZB"};
export const v1328: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1329: t.UntagThreadRequest = 7;
// @ts-expect-error additionalProperties
export const v1330: t.UntagThreadRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","tag":"E","unexpected":true};
// @ts-expect-error required
export const v1331: t.UntagThreadRequest = {"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error type
export const v1332: t.UntagThreadRequest = {"chat_id":7,"thread_id":"A9CEizp","tag":"E"};
// @ts-expect-error required
export const v1333: t.UntagThreadRequest = {"chat_id":"aG88rL","tag":"E"};
export const v1334: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ"};
// @ts-expect-error additionalProperties
export const v1335: t.UntagThreadRequest = {"chat_id":"urH2NEwW","thread_id":"W","tag":"AZ","unexpected":true};
export const v1336: t.UpdateChatPropertiesRequest = {"id":"aG88rL","properties":{}};
// @ts-expect-error type
export const v1337: t.UpdateChatPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1338: t.UpdateChatPropertiesRequest = {"id":"aG88rL","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1339: t.UpdateChatPropertiesRequest = {"properties":{}};
// @ts-expect-error type
export const v1340: t.UpdateChatPropertiesRequest = {"id":7,"properties":{}};
// @ts-expect-error required
export const v1341: t.UpdateChatPropertiesRequest = {"id":"aG88rL"};
export const v1342: t.UpdateChatPropertiesRequest = {"id":"urH2NEwW","properties":{}};
// @ts-expect-error additionalProperties
export const v1343: t.UpdateChatPropertiesRequest = {"id":"urH2NEwW","properties":{},"unexpected":true};
export const v1344: t.UpdateCustomerRequest = {"id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1345: t.UpdateCustomerRequest = 7;
// @ts-expect-error additionalProperties
export const v1346: t.UpdateCustomerRequest = {"id":"0bFF6df9-aa38-43a1-A640-cB64ecA4f9AF","name":"juzpjTJh","email":"","unexpected":true};
// @ts-expect-error required
export const v1347: t.UpdateCustomerRequest = {"name":"juzpjTJh","email":""};
// @ts-expect-error type
export const v1348: t.UpdateCustomerRequest = {"id":7,"name":"juzpjTJh","email":""};
export const v1349: t.UpdateCustomerRequest = {"id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","session_fields":[{},{},{}]};
// @ts-expect-error additionalProperties
export const v1350: t.UpdateCustomerRequest = {"id":"76bDda7B-B49C-43e8-0E12-0E9dF5a71b21","email":"","session_fields":[{},{},{}],"unexpected":true};
// @ts-expect-error required
export const v1351: t.UpdateCustomerRequest = {"email":"","session_fields":[{},{},{}]};
export const v1352: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1353: t.UpdateCustomerResponse = 7;
export const v1354: t.UpdateCustomerResponse = {};
// @ts-expect-error type
export const v1355: t.UpdateCustomerResponse = 7;
export const v1356: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1357: t.UpdateEventPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1358: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","event_id":"E","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1359: t.UpdateEventPropertiesRequest = {"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error type
export const v1360: t.UpdateEventPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","event_id":"E","properties":{}};
// @ts-expect-error required
export const v1361: t.UpdateEventPropertiesRequest = {"chat_id":"aG88rL","event_id":"E","properties":{}};
export const v1362: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{}};
// @ts-expect-error additionalProperties
export const v1363: t.UpdateEventPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","event_id":"AZ","properties":{},"unexpected":true};
export const v1364: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1365: t.UpdateThreadPropertiesRequest = 7;
// @ts-expect-error additionalProperties
export const v1366: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","thread_id":"A9CEizp","properties":{},"unexpected":true};
// @ts-expect-error required
export const v1367: t.UpdateThreadPropertiesRequest = {"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error type
export const v1368: t.UpdateThreadPropertiesRequest = {"chat_id":7,"thread_id":"A9CEizp","properties":{}};
// @ts-expect-error required
export const v1369: t.UpdateThreadPropertiesRequest = {"chat_id":"aG88rL","properties":{}};
export const v1370: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{}};
// @ts-expect-error additionalProperties
export const v1371: t.UpdateThreadPropertiesRequest = {"chat_id":"urH2NEwW","thread_id":"W","properties":{},"unexpected":true};
export const v1372: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX"};
// @ts-expect-error type
export const v1373: t.UploadFileRequest = 7;
// @ts-expect-error additionalProperties
export const v1374: t.UploadFileRequest = {"file":"aG88rLSA9CEizpjEeyVrlcAKX","unexpected":true};
// @ts-expect-error required
export const v1375: t.UploadFileRequest = {};
// @ts-expect-error type
export const v1376: t.UploadFileRequest = {"file":7};
export const v1377: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD"};
// @ts-expect-error additionalProperties
export const v1378: t.UploadFileRequest = {"file":"urH2NEwWhWmAZKiPw8c4dhla6CN9oD","unexpected":true};
// @ts-expect-error required
export const v1379: t.UploadFileRequest = {};
export const v1380: t.UploadFileResponse = {"url":"aG88rL"};
// @ts-expect-error type
export const v1381: t.UploadFileResponse = 7;
// @ts-expect-error required
export const v1382: t.UploadFileResponse = {};
// @ts-expect-error type
export const v1383: t.UploadFileResponse = {"url":7};
export const v1384: t.UploadFileResponse = {"url":"urH2NEwW"};
// @ts-expect-error required
export const v1385: t.UploadFileResponse = {};
export const v1386: t.User = {"type":"88rLS","id":"9CEi","email":"E","present":true,"avatar":"cA"};
// @ts-expect-error anyOf
export const v1387: t.User = 7;
// @ts-expect-error anyOf
export const v1388: t.User = {"id":"9CEi","email":"E","present":true,"avatar":"cA"};
export const v1389: t.User = {"id":"H2N","type":"customer","name":"WhW","email":"ZKiP","email_verified":false,"avatar":"dhla6CN9oD","created_at":"2001-07-03T01:57:48Z","present":false,"events_seen_up_to":"2030-07-07T16:03:46Z","session_fields":[{}],"agent_last_event_created_at":"2022-12-27T15:31:01Z","customer_last_event_created_at":"2026-07-10T21:55:26Z","chat_ids":[],"online":true,"group_ids":[839,-136,-586],"state":"S6mrvH","__priv_lc2_customer_id":"ZkW"};
export const v1390: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"id":"Eizpj","type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error type
export const v1391: t.UserAddedToChatPayload = 7;
// @ts-expect-error required
export const v1392: t.UserAddedToChatPayload = {"user":{"id":"Eizpj","type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error type
export const v1393: t.UserAddedToChatPayload = {"chat_id":7,"user":{"id":"Eizpj","type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error required
export const v1394: t.UserAddedToChatPayload = {"chat_id":"aG88rL","reason":"juzpjTJh","requester_id":""};
// @ts-expect-error anyOf
export const v1395: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":7,"reason":"juzpjTJh","requester_id":""};
// @ts-expect-error anyOf
export const v1396: t.UserAddedToChatPayload = {"chat_id":"aG88rL","user":{"type":"agent","email":"Vrlc","visibility":"HVlSCV9"},"reason":"juzpjTJh","requester_id":""};
export const v1397: t.UserAddedToChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user":{"type":"","id":"l","name":"CN9oDvdGfd","present":true,"avatar":"GmQdW4ZB6e"},"reason":"0NGc00Ht35","requester_id":"b7t"};
export const v1398: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1399: t.UserRemovedFromChatPayload = 7;
// @ts-expect-error required
export const v1400: t.UserRemovedFromChatPayload = {"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error type
export const v1401: t.UserRemovedFromChatPayload = {"chat_id":7,"user_id":"9CEi","requester_id":"E"};
// @ts-expect-error required
export const v1402: t.UserRemovedFromChatPayload = {"chat_id":"aG88rL","requester_id":"E"};
export const v1403: t.UserRemovedFromChatPayload = {"chat_id":"urH2NEwW","thread_id":"mAZKiPw8","user_id":"","requester_id":"l"};
export const v1404: t.UserType = "customer";
// @ts-expect-error type
export const v1405: t.UserType = 7;
// @ts-expect-error enum
export const v1406: t.UserType = "no such value";
export const v1407: t.UserType = "customer";
// @ts-expect-error type
export const v1408: t.UserType = 7;
// @ts-expect-error enum
export const v1409: t.UserType = "no such value";
export const v1410: t.ValueFilter = {"exclude_values":[true,true]};
// @ts-expect-error anyOf
export const v1411: t.ValueFilter = 7;
// @ts-expect-error anyOf
export const v1412: t.ValueFilter = {"exclude_values":[true,true],"unexpected":true};
export const v1413: t.ValueFilter = {"values":[false],"require_every_value":true};
export const v1414: t.Visibility = "all";
// @ts-expect-error anyOf
export const v1415: t.Visibility = 7;
export const v1416: t.Visibility = "all";
// @ts-expect-error anyOf
export const v1417: t.Visibility = 7;
export const v1418: t.VisibilityInput = "agents";
// @ts-expect-error type
export const v1419: t.VisibilityInput = 7;
// @ts-expect-error enum
export const v1420: t.VisibilityInput = "no such value";
export const v1421: t.VisibilityInput = "agents";
// @ts-expect-error type
export const v1422: t.VisibilityInput = 7;
// @ts-expect-error enum
export const v1423: t.VisibilityInput = "no such value";
export const v1424: t.VisitedPage = {"url":"88rLS"};
// @ts-expect-error type
export const v1425: t.VisitedPage = 7;
// @ts-expect-error type
export const v1426: t.VisitedPage = {"url":7};
export const v1427: t.VisitedPage = {"opened_at":"2010-04-17T21:37:29Z","url":"hWmAZKiP","title":"c4dhla6CN9"};
export const v1428: t.WorkScheduler = {};
// @ts-expect-error type
export const v1429: t.WorkScheduler = 7;
// @ts-expect-error type
export const v1430: t.WorkScheduler = {"unexpected":true};
export const v1431: t.WorkScheduler = {};
